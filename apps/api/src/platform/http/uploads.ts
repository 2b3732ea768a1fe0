import fastifyMultipart from "@fastify/multipart";
import { AppError } from "@sector-tracker/shared";
import type { FastifyInstance } from "fastify";

/** What a form adds around its file, in bytes. */
const FORM_BYTES = 2 * 1024 * 1024;

/** Takes multipart forms with one file at `paths` and at no other; `fileBytes` is the largest file that is read. */
export async function registerUploads(
  fastify: FastifyInstance,
  paths: readonly string[],
  fileBytes: number,
): Promise<void> {
  await fastify.register(fastifyMultipart, {
    limits: {
      fileSize: fileBytes,
      files: 1,
      fields: 10,
      fieldSize: 1024 * 1024,
      parts: 12,
      fieldNameSize: 100,
    },
  });
  fastify.addHook("onRequest", (request, reply, done) => {
    if (!/^multipart\//i.test(request.headers["content-type"] ?? "")) {
      done();
      return;
    }
    if (!paths.includes(request.url.split("?")[0] ?? "")) {
      done(new AppError("unsupported-media-type", "This call takes JSON."));
      return;
    }
    // What is refused is not read to its end either: the connection goes with the answer.
    const size = Number(request.headers["content-length"] ?? 0);
    if (size > fileBytes + FORM_BYTES) {
      void reply.header("connection", "close");
      done(tooLarge(fileBytes));
      return;
    }
    done();
  });
}

/** The refusal of a file that is larger than is read. */
export function tooLarge(fileBytes: number): AppError {
  const megabytes = fileBytes / (1024 * 1024);
  return new AppError(
    "payload-too-large",
    `The file is larger than ${megabytes} MB, which is the limit here.`,
    [
      {
        pointer: "/file",
        message: `is larger than ${megabytes} MB: send a smaller part of it, or pack it (.gz)`,
      },
    ],
  );
}
