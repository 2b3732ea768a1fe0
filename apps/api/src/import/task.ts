import type { ImportMapping, ImportMend } from "@sector-tracker/shared";
import type { UploadRow } from "../store/operations/import-upload.repository.ts";
import type { Looked } from "./preview.ts";

/** Where a file lies that a task works on. */
export type TaskFile =
  | { readonly from: "path"; readonly name: string; readonly path: string }
  | { readonly from: "text"; readonly name: string; readonly text: string }
  | { readonly from: "upload"; readonly id: string };

/** What is to be done with a file, away from the thread that answers requests. */
export interface ImportTask {
  /** `look`: keep it for a while and show what an import would do. `keep`: put it where runs find it. */
  readonly kind: "look" | "keep";
  readonly file: TaskFile;
  readonly mapping: ImportMapping | undefined;
  readonly family: ImportMapping["family"] | undefined;
  readonly format: ImportMapping["format"] | undefined;
  readonly mends: readonly ImportMend[];
}

/** What came of a task. */
export type TaskResult =
  | { readonly kind: "looked"; readonly upload: UploadRow; readonly looked: Looked }
  | {
      readonly kind: "kept";
      /** Name of the table, where it came packed. */
      readonly name: string;
      readonly sha256: string;
      readonly mapping: ImportMapping;
    }
  | { readonly kind: "refused"; readonly code: string; readonly message: string }
  | { readonly kind: "gone" };
