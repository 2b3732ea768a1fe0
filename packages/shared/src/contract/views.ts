import { z } from "zod";
import { Instant } from "../primitives/index.ts";
import { routes } from "../routes/index.ts";
import { endpoint } from "./endpoint.ts";

/** A view of a page under a name: where it is and its whole state, as its address has it. */
export const SavedView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** The page's path, such as `/companies`. */
    path: z.string(),
    /** The page's parameters without the question mark; may be empty. */
    search: z.string(),
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: "SavedView" });
export type SavedView = z.infer<typeof SavedView>;

const name = z.string().trim().min(1).max(80);
/** A page of the dashboard itself: a view never leads elsewhere. */
const path = z
  .string()
  .max(200)
  .regex(/^\/(?:[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*)?$/, "is no path of a page, such as /companies");
const search = z
  .string()
  .max(2000)
  .regex(/^[^?#\s\\<>"]*$/, "is no query: give it as in the address, without the question mark");

export const SavedViewInput = z
  .strictObject({ name, path, search: search.default("") })
  .meta({ id: "SavedViewInput" });
export const SavedViewPatch = z
  .strictObject({ name: name.optional(), search: search.optional() })
  .meta({ id: "SavedViewPatch" });

const idParams = z.strictObject({ id: z.uuid() });

export const viewEndpoints = {
  listViews: endpoint({
    route: routes.listViews,
    summary: "Saved views, by name",
    tag: "views",
    query: z.strictObject({ path: path.optional() }),
    response: z.object({ data: z.array(SavedView) }),
  }),
  createView: endpoint({
    route: routes.createView,
    summary: "Save a view of a page under a name",
    tag: "views",
    body: SavedViewInput,
    response: SavedView,
    status: 201,
  }),
  getView: endpoint({
    route: routes.getView,
    summary: "A saved view",
    tag: "views",
    params: idParams,
    response: SavedView,
  }),
  updateView: endpoint({
    route: routes.updateView,
    summary: "Rename a saved view, or put the present state into it",
    tag: "views",
    params: idParams,
    body: SavedViewPatch,
    response: SavedView,
  }),
  deleteView: endpoint({
    route: routes.deleteView,
    summary: "Delete a saved view",
    tag: "views",
    params: idParams,
    status: 204,
  }),
};
