import { Controller } from "@nestjs/common";
import { AppError, endpoints, type RunView } from "@sector-tracker/shared";
import { BodyOf, Endpoint, Params } from "../../../platform/http/endpoint.decorator.ts";
import type { BodyValues, ParamsOf, ResponseOf } from "../../../platform/http/endpoint.decorator.ts";
import { RereadStarter } from "../../../refresh/reread-starter.ts";
import { DocumentRepository } from "../../../store/operations/document.repository.ts";
import { RereadRepository } from "../../../store/operations/reread.repository.ts";
import { SourceRepository } from "../../../store/operations/source.repository.ts";
import { presentRun } from "../runs/run.presenter.ts";

/** Archived documents read again with the present parser. */
@Controller()
export class RereadController {
  private readonly documents: DocumentRepository;
  private readonly sources: SourceRepository;
  private readonly rereads: RereadRepository;
  private readonly starter: RereadStarter;
  constructor(
    documents: DocumentRepository,
    sources: SourceRepository,
    rereads: RereadRepository,
    starter: RereadStarter,
  ) {
    this.documents = documents;
    this.sources = sources;
    this.rereads = rereads;
    this.starter = starter;
  }

  @Endpoint(endpoints.reparseDocument)
  async document(
    @Params(endpoints.reparseDocument) { id }: ParamsOf<typeof endpoints.reparseDocument>,
  ): Promise<RunView> {
    const document = await this.documents.find(id);
    const [run] = document === null ? [] : await this.starter.start([id]);
    if (run === undefined) throw new AppError("not-found", `There is no document ${id}.`);
    return presentRun(run);
  }

  @Endpoint(endpoints.reparseSource)
  async source(
    @Params(endpoints.reparseSource) { id }: ParamsOf<typeof endpoints.reparseSource>,
    @BodyOf(endpoints.reparseSource) { all }: BodyValues<typeof endpoints.reparseSource>,
  ): Promise<ResponseOf<typeof endpoints.reparseSource>> {
    const source = await this.sources.find(id);
    if (source === null) throw new AppError("not-found", `There is no source ${id}.`);
    const { parserVersion, snapshotParserVersion } = source.manifest;
    const documents = await this.rereads.newestOf(
      id,
      all === true ? null : { document: parserVersion, snapshot: snapshotParserVersion },
    );
    const [run] = await this.starter.start(documents);
    return { documents: documents.length, run: run === undefined ? null : presentRun(run) };
  }
}
