import { describe, expect, it } from "@jest/globals";
import { render, screen, waitFor } from "@testing-library/react";
import { GrowingRows } from "./growing-rows.tsx";

const ROWS = Array.from({ length: 23 }, (_, index) => `row ${String(index)}`);

function Table({ onDraw }: { onDraw: (row: string) => void }) {
  return (
    <table>
      <tbody>
        <GrowingRows
          rows={ROWS}
          columns={1}
          render={(row, place) => {
            onDraw(row);
            return (
              <tr {...place}>
                <td>{row}</td>
              </tr>
            );
          }}
        />
      </tbody>
    </table>
  );
}

describe("rows that come a few at a time", () => {
  it("keeps the place of those to come, brings all of them in their order, and draws none of them twice", async () => {
    const drawn: string[] = [];
    const { container } = render(<Table onDraw={(row) => drawn.push(row)} />);
    const kept = () => container.querySelector<HTMLElement>("tr[aria-hidden]");
    expect(screen.getByText("row 0")).toBeTruthy();
    expect(screen.queryByText("row 22")).toBeNull();
    expect(Number.parseInt(kept()?.style.height ?? "0", 10)).toBeGreaterThan(0);

    await waitFor(() => {
      expect(screen.getByText("row 22")).toBeTruthy();
    });
    expect(kept()).toBeNull();
    expect([...container.querySelectorAll("td")].map((cell) => cell.textContent)).toEqual(ROWS);
    const places = [...container.querySelectorAll("tr")].map((row) => row.getAttribute("aria-rowindex"));
    // The heading is row 1.
    expect(places).toEqual(ROWS.map((_, index) => String(index + 2)));
    expect(drawn).toEqual(ROWS);
  });
});
