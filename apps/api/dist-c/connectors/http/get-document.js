/** The fetch of every source whose documents are plain GET answers. */
export async function getDocument(planned, tools) {
    return tools.http.get(planned, { validators: tools.validators, signal: tools.signal });
}
//# sourceMappingURL=get-document.js.map