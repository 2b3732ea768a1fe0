import { AppError } from "@sector-tracker/shared";
function pointerOf(path) {
    return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
/**
 * The faults that a schema found, with their place: the parameter's name, or a JSON pointer into the body.
 * A key that the schema does not know is a fault of its own.
 */
export function inputErrors(issues, place) {
    return issues.flatMap((issue) => {
        if (issue.code === "unrecognized_keys") {
            return issue.keys.map((key) => place === "parameter"
                ? { parameter: key, message: "is not a parameter of this call" }
                : { pointer: pointerOf([...issue.path, key]), message: "is not a field of this call" });
        }
        return place === "parameter"
            ? [{ parameter: String(issue.path[0] ?? ""), message: issue.message }]
            : [{ pointer: pointerOf(issue.path), message: issue.message }];
    });
}
/**
 * Validates an input by its schema and returns what the schema makes of it. Without a schema nothing is allowed.
 * @throws AppError invalid-request with the place of each fault.
 */
export function parseInput(schema, value, place) {
    if (schema === undefined) {
        const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
        if (keys.length === 0)
            return undefined;
        throw new AppError("invalid-request", place === "parameter"
            ? "The query has parameters that this call does not take."
            : "This call takes no body.", keys.map((key) => place === "parameter"
            ? { parameter: key, message: "is not a parameter of this call" }
            : { pointer: pointerOf([key]), message: "is not a field of this call" }));
    }
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    throw new AppError("invalid-request", place === "parameter" ? "A parameter of the request is wrong." : "The body of the request is wrong.", inputErrors(result.error.issues, place));
}
//# sourceMappingURL=input.js.map