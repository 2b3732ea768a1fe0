/** The origin can be asked without any setting. */
export const always = () => ({ ok: true });
/** A table that ships with the product: there is no origin to ask. */
export const shippedTable = () => ({
    ok: false,
    reason: {
        en: "This table ships with the product and changes with its releases; there is no origin to fetch.",
        ko: "제품에 포함된 표이며 새 버전과 함께 바뀝니다. 가져올 원본 서비스가 없습니다.",
    },
});
//# sourceMappingURL=ability.js.map