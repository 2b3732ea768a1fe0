/** Words that only a firm's name carries. */
const FIRM_WORDS = /\b(?:associates|asset|authority|bank|capital|clinic|collective|company|corporation|electronics|expeditions|factory|foundation|fund|funds|global|group|growth|health|holding|holdings|invest|investment|investments|labs|management|media|partners?|square|technolog(?:y|ies)|telecom|trust|ventures?|wealth)\b/i;
/** Firms whose names read like a person's. */
const FIRMS_LIKE_PERSONS = new Set([
    "andreessen horowitz",
    "baillie gifford",
    "ernst young",
    "general atlantic",
    "general catalyst",
    "goldman sachs",
    "jane street",
    "jp morgan",
    "kaiser permanente",
    "kleiner perkins",
    "morgan stanley",
    "neuberger berman",
    "positive sum",
    "t. rowe price",
]);
/**
 * Names of investing firms out of a list separated by semicolons. Two or three plain capitalised words with no
 * word of a firm are taken for a person and left out: the product keeps no personal data.
 */
export function investorFirms(list) {
    const names = list
        .split(";")
        .map((name) => name.trim())
        .filter((name) => name !== "");
    return [...new Set(names.filter(isFirm))];
}
function isFirm(name) {
    const words = name.split(/\s+/);
    if (words.length === 1 || words.length > 3)
        return true;
    if (FIRM_WORDS.test(name) || FIRMS_LIKE_PERSONS.has(name.toLowerCase()))
        return true;
    // Digits, abbreviations and words in lower case are no person's.
    return words.some((word) => /\d|^[A-Z]{2,}$|^[a-z]/.test(word));
}
//# sourceMappingURL=investors.js.map