import { Controller } from "@nestjs/common";
import { endpoints, type SavedView } from "@sector-tracker/shared";
import {
  BodyOf,
  type BodyValues,
  Endpoint,
  Params,
  type ParamsOf,
  QueryOf,
  type QueryValues,
  type ResponseOf,
} from "../../platform/http/endpoint.decorator.ts";
import { ViewRepository, type ViewRow } from "../../store/view.repository.ts";

/** Saved views of pages. */
@Controller()
export class ViewsController {
  constructor(private readonly views: ViewRepository) {}

  @Endpoint(endpoints.listViews)
  async list(
    @QueryOf(endpoints.listViews) query: QueryValues<typeof endpoints.listViews>,
  ): Promise<ResponseOf<typeof endpoints.listViews>> {
    return { data: (await this.views.all(query.path ?? null)).map(savedView) };
  }

  @Endpoint(endpoints.createView)
  async create(
    @BodyOf(endpoints.createView) body: BodyValues<typeof endpoints.createView>,
  ): Promise<ResponseOf<typeof endpoints.createView>> {
    return savedView(await this.views.create(body));
  }

  @Endpoint(endpoints.getView)
  async get(
    @Params(endpoints.getView) params: ParamsOf<typeof endpoints.getView>,
  ): Promise<ResponseOf<typeof endpoints.getView>> {
    return savedView(await this.views.get(params.id));
  }

  @Endpoint(endpoints.updateView)
  async update(
    @Params(endpoints.updateView) params: ParamsOf<typeof endpoints.updateView>,
    @BodyOf(endpoints.updateView) body: BodyValues<typeof endpoints.updateView>,
  ): Promise<ResponseOf<typeof endpoints.updateView>> {
    return savedView(await this.views.update(params.id, body));
  }

  @Endpoint(endpoints.deleteView)
  delete(@Params(endpoints.deleteView) params: ParamsOf<typeof endpoints.deleteView>): Promise<void> {
    return this.views.delete(params.id);
  }
}

function savedView(row: ViewRow): SavedView {
  const { id, name, path, search, created_at: createdAt, updated_at: updatedAt } = row;
  return { id, name, path, search, createdAt, updatedAt };
}
