import { useEffect, useRef, type RefObject } from "react";

interface RowActions {
  toggle: (id: string) => void;
  accept: (id: string) => void;
  reject: (id: string) => void;
}

/**
 * Keys for a list whose items carry `data-row` and a tab stop: j and k (or the arrows) go from row to row, x picks one,
 * a accepts, r rejects. Nothing happens while the reader types or a dialog is open.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, actions: RowActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      const items = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
      if (items.length === 0) return;
      const at = items.findIndex((item) => item.contains(document.activeElement));
      const id = items[at]?.dataset["row"];
      const go = (to: number) => {
        const item = items[Math.min(items.length - 1, Math.max(0, to))];
        item?.focus();
        item?.scrollIntoView({ block: "nearest" });
        event.preventDefault();
      };
      if (event.key === "j" || (event.key === "ArrowDown" && at >= 0)) go(at + 1);
      else if (event.key === "k" || (event.key === "ArrowUp" && at >= 0)) go(at - 1);
      else if (event.key === "x" && id !== undefined) latest.current.toggle(id);
      else if ((event.key === "a" || event.key === "r") && id !== undefined) {
        event.preventDefault();
        if (event.key === "a") latest.current.accept(id);
        else latest.current.reject(id);
      }
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
    };
  }, [list]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.closest("[role=dialog]") !== null ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && target.type !== "checkbox"))
  );
}
