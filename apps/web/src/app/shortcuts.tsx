import { Modal } from "@mantine/core";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { Tick } from "../ui/chips.tsx";
import styles from "./shortcuts.module.css";
import { PLACES_BY_KEY, setSingleKeys, singleKeysOn } from "./use-shortcuts.ts";

function Keys({ keys, then = false }: { keys: readonly string[]; then?: boolean }) {
  const { t } = useTranslation();
  return (
    <dt>
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && <span className="muted"> {then ? t("keys.then") : "+"} </span>}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </dt>
  );
}

/** What can be done by keys alone, and the switch for single keys. */
export default function Shortcuts({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [on, setOn] = useState(singleKeysOn);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("keys.title")}
      closeButtonProps={{ "aria-label": t("common.close") }}
      transitionProps={{ duration: 80 }}
    >
      <h3>{t("keys.everywhere")}</h3>
      <dl className={styles.keys}>
        <Keys keys={["Ctrl / ⌘", "K"]} />
        <dd>{t("keys.search")}</dd>
        <Keys keys={["?"]} />
        <dd>{t("keys.help")}</dd>
        {Object.entries(PLACES_BY_KEY).map(([key, { name }]) => (
          <Fragment key={key}>
            <Keys keys={["g", key]} then />
            <dd>
              {t("keys.go")}: {t(name)}
            </dd>
          </Fragment>
        ))}
      </dl>
      <h3>{t("keys.tables")}</h3>
      <dl className={styles.keys}>
        <Keys keys={["Enter"]} />
        <dd>{t("keys.sort")}</dd>
        <Keys keys={["Shift", "Enter"]} />
        <dd>{t("keys.sortMore")}</dd>
        <Keys keys={["Space", "↑ ↓"]} then />
        <dd>{t("keys.lift")}</dd>
      </dl>
      <Tick
        label={t("keys.single")}
        checked={on}
        onChange={(next) => {
          setSingleKeys(next);
          setOn(next);
        }}
      />
    </Modal>
  );
}
