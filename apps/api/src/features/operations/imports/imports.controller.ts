import { Controller, Headers, Req, Res } from "@nestjs/common";
import { endpoints, type ImportLimits } from "@sector-tracker/shared";
import type { FastifyReply, FastifyRequest } from "fastify";
import {
  API_BASE,
  BodyOf,
  type BodyValues,
  Endpoint,
  Params,
  type ParamsOf,
  QueryOf,
  type QueryValues,
  type ResponseOf,
} from "../../../platform/http/endpoint.decorator.ts";
import { requestKey } from "../../../platform/http/request-key.ts";
import { presentRun } from "../runs/run.presenter.ts";
import { ImportsService } from "./imports.service.ts";
import { ImportMappingsService } from "./mappings.service.ts";
import { readSentImport } from "./sent-import.ts";

/** Files of people, and the mappings they are read through. */
@Controller()
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly mappings: ImportMappingsService,
  ) {}

  @Endpoint(endpoints.importFile)
  async import(
    @Req() request: FastifyRequest,
    @QueryOf(endpoints.importFile) query: QueryValues<typeof endpoints.importFile>,
    @Headers("idempotency-key") key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseOf<typeof endpoints.importFile>> {
    const asked = requestKey(key);
    // Where the form is refused on its way, the connection goes with the answer; the rest of it is not waited for.
    const sent = await readSentImport(request, this.imports.limits().fileBytes).catch((error: unknown) => {
      if (request.isMultipart()) void reply.header("connection", "close");
      throw error;
    });
    try {
      if (query.dryRun === "true") return await this.imports.look(sent);
      const run = presentRun(await this.imports.import(sent, asked));
      void reply.header("location", `${API_BASE}/runs/${run.id}`);
      return { preview: null, run };
    } finally {
      await sent.done();
    }
  }

  @Endpoint(endpoints.getImportLimits)
  limits(): ImportLimits {
    return this.imports.limits();
  }

  @Endpoint(endpoints.listImportMappings)
  async list(): Promise<ResponseOf<typeof endpoints.listImportMappings>> {
    return { data: await this.mappings.list() };
  }

  @Endpoint(endpoints.createImportMapping)
  create(
    @BodyOf(endpoints.createImportMapping) body: BodyValues<typeof endpoints.createImportMapping>,
  ): Promise<ResponseOf<typeof endpoints.createImportMapping>> {
    return this.mappings.create(body);
  }

  @Endpoint(endpoints.updateImportMapping)
  update(
    @Params(endpoints.updateImportMapping) params: ParamsOf<typeof endpoints.updateImportMapping>,
    @BodyOf(endpoints.updateImportMapping) body: BodyValues<typeof endpoints.updateImportMapping>,
  ): Promise<ResponseOf<typeof endpoints.updateImportMapping>> {
    return this.mappings.update(params.id, body);
  }

  @Endpoint(endpoints.deleteImportMapping)
  async delete(
    @Params(endpoints.deleteImportMapping) params: ParamsOf<typeof endpoints.deleteImportMapping>,
  ): Promise<void> {
    await this.mappings.delete(params.id);
  }
}
