import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
} from "@dnd-kit/core";
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { IconGripVertical } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./watchlists.module.css";

/** Rows that can be put in another order by hand: by pointer, touch, or Space and the arrow keys, with every step said. */
export function DragRows({
  ids,
  nameOf,
  onOrder,
  children,
}: {
  ids: readonly string[];
  nameOf: (id: string) => string;
  onOrder: (ids: string[], moved: string) => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const place = (id: string) => ids.indexOf(id) + 1;
  const said = (key: "lifted" | "over" | "dropped", id: string, at: string) =>
    t(`lists.${key}`, { name: nameOf(id), position: place(at) });
  const announcements: Announcements = {
    onDragStart: ({ active }) => said("lifted", String(active.id), String(active.id)),
    onDragOver: ({ active, over }) =>
      over === null ? undefined : said("over", String(active.id), String(over.id)),
    onDragEnd: ({ active, over }) =>
      over === null ? undefined : said("dropped", String(active.id), String(over.id)),
    onDragCancel: ({ active }) => t("lists.cancelled", { name: nameOf(String(active.id)) }),
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t("lists.instructions") },
      }}
      onDragEnd={({ active, over }) => {
        if (over === null || active.id === over.id) return;
        const [from, to] = [ids.indexOf(String(active.id)), ids.indexOf(String(over.id))];
        onOrder(arrayMove([...ids], from, to), String(active.id));
      }}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

/** What a row is dragged by; it shows where the row would stand. */
export function DragHandle({ id, name, locked }: { id: string; name: string; locked: boolean }) {
  const { t } = useTranslation();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging, isOver } = useSortable({
    id,
    disabled: locked,
  });
  return (
    <span ref={setNodeRef} className={styles.handle} data-dragging={isDragging} data-over={isOver}>
      <button
        type="button"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={t("lists.drag", { name })}
        title={locked ? t("following.orderLocked") : t("lists.drag", { name })}
        disabled={locked}
      >
        <IconGripVertical size={15} aria-hidden />
      </button>
    </span>
  );
}
