"use strict";

/* The page's behaviour: the list of findings, the figures of the draft, the way to a cell.
   Every text of a file enters the page by textContent; nothing is ever parsed as markup. */
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words;
  const PAGE_SIZE = 50;
  const MOST_PRINTED = 1000;

  const byId = (id) => document.getElementById(id);
  const number = (count) => count.toLocaleString(data.language);
  const say = (word, ...values) =>
    values.reduce((text, value, i) => text.replace("{" + i + "}", value), words[word]);

  /** The element of a slot, or nothing where there is nothing to put into it. */
  function fill(root, slot, text) {
    const element = root.querySelector('[data-slot="' + slot + '"]');
    if (!text) {
      element.remove();
      return null;
    }
    (element.querySelector("dd") || element.querySelector(".value") || element).textContent = text;
    return element;
  }

  function linkTo(id, text) {
    const link = document.createElement("a");
    link.href = "#" + id;
    link.textContent = text;
    return link;
  }

  /** Opens whatever an element is folded away in, and goes there. */
  function reveal(element) {
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") {
        at.open = true;
      }
    }
    element.scrollIntoView({ block: "center" });
    element.focus({ preventScroll: true });
    element.classList.add("target");
    setTimeout(() => element.classList.remove("target"), 2500);
  }

  function copy(text, done) {
    const written = navigator.clipboard
      ? navigator.clipboard.writeText(text)
      : Promise.reject(new Error("no clipboard"));
    written.then(
      () => announce(done),
      () => announce(copyBySelection(text) ? done : words["not-copied"]));
  }

  function copyBySelection(text) {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    return copied;
  }

  const findings = data.findings;
  const numbers = new Map(findings.map((finding, i) => [finding.id, i]));
  const opened = new Set();
  let shown = findings.map((_, i) => i);
  let page = 0;

  const unitOf = (finding) => data.units[finding.u || 0];
  const ruleOf = (finding) => data.rules[finding.r];
  const subjectOf = (finding) => (finding.b === undefined ? "" : data.subjects[finding.b]);

  function haystack(finding) {
    if (finding.words === undefined) {
      finding.words = [
        finding.m, finding.p, subjectOf(finding), ruleOf(finding), data.titles[finding.r],
        unitOf(finding), finding.a, finding.e, finding.d, finding.c,
      ].join("\n").toLowerCase();
    }
    return finding.words;
  }

  function announce(text) {
    if (byId("status")) {
      byId("status").textContent = text;
    }
  }

  /* The list of findings. */

  function options(select, names, values) {
    names.map((name, i) => [name, values[i]])
      .sort((a, b) => a[0].localeCompare(b[0], data.language))
      .forEach(([name, value]) => select.append(new Option(name, value)));
  }

  const orders = {
    consequence: (a, b) => a - b,
    place: (a, b) => findings[a].n - findings[b].n,
    rule: (a, b) => findings[a].r - findings[b].r || a - b,
    subject: (a, b) =>
      subjectOf(findings[a]).localeCompare(subjectOf(findings[b]), data.language) || a - b,
    unit: (a, b) => (findings[a].u || 0) - (findings[b].u || 0) || a - b,
  };

  const chosen = (id) => (byId(id) ? byId(id).value : "");

  function apply() {
    const unit = chosen("unit");
    const severity = chosen("severity");
    const rule = chosen("rule");
    const subject = chosen("subject");
    const terms = chosen("search").toLowerCase().split(/\s+/).filter(Boolean);
    shown = [];
    for (let i = 0; i < findings.length; i++) {
      const finding = findings[i];
      if ((unit === "" || String(finding.u || 0) === unit)
          && (severity === "" || String(finding.s) === severity)
          && (rule === "" || String(finding.r) === rule)
          && (subject === "" || String(finding.b) === subject)
          && terms.every((term) => haystack(finding).includes(term))) {
        shown.push(i);
      }
    }
    const order = chosen("sort");
    if (order !== "consequence") {
      shown.sort(orders[order]);
    }
    page = 0;
    render();
  }

  function render() {
    const from = page * PAGE_SIZE;
    const part = shown.slice(from, from + PAGE_SIZE);
    byId("list").replaceChildren(...part.map(item));
    const pages = Math.ceil(shown.length / PAGE_SIZE);
    byId("pager").hidden = pages < 2;
    byId("previous").disabled = page === 0;
    byId("next").disabled = page >= pages - 1;
    byId("page").textContent = say("page", number(page + 1), number(pages));
    announce(
      shown.length === 0 ? words["none-match"]
      : pages < 2 ? say("showing-all", number(shown.length))
      : say("showing", number(from + 1), number(from + part.length), number(shown.length)));
  }

  function turn(by) {
    page += by;
    render();
    byId("findings").scrollIntoView();
    byId("list").querySelector("button.open").focus({ preventScroll: true });
  }

  function item(i) {
    const finding = findings[i];
    const node = byId("finding-template").content.cloneNode(true).firstElementChild;
    node.id = finding.id;
    node.tabIndex = -1;
    node.classList.add(["error", "warning", "info"][finding.s]);
    fill(node, "severity", data.severities[finding.s]);
    fill(node, "sentence", finding.m);
    fill(node, "place", finding.p);
    fill(node, "subject", subjectOf(finding));
    fill(node, "rule", data.titles[finding.r]).title = ruleOf(finding);
    fill(node, "unit", data.units.length > 1 ? unitOf(finding) : "");
    if (!finding.x) {
      fill(node, "changes", "");
    }
    if (!finding.k) {
      fill(node, "known", "");
    }
    fill(node, "actual", finding.a);
    fill(node, "expected", finding.e);
    fill(node, "difference", finding.d);
    fill(node, "cause", finding.c);
    if (!node.querySelector("dl").children.length) {
      node.querySelector("dl").remove();
    }
    const button = node.querySelector("button.open");
    const details = node.querySelector(".details");
    details.id = finding.id + "-details";
    button.setAttribute("aria-controls", details.id);
    button.addEventListener("click", () => {
      const open = button.getAttribute("aria-expanded") !== "true";
      open ? opened.add(i) : opened.delete(i);
      toggle(finding, button, details, open);
    });
    if (opened.has(i)) {
      toggle(finding, button, details, true);
    }
    return node;
  }

  function toggle(finding, button, details, open) {
    button.setAttribute("aria-expanded", String(open));
    details.hidden = !open;
    if (open && !details.firstChild) {
      details.append(explained(finding));
    }
  }

  function explained(finding) {
    const node = byId("details-template").content.cloneNode(true);
    if (!finding.x) {
      fill(node, "changes", "");
    }
    inspect(node, finding.i);
    fill(node, "computation", finding.f || (finding.l ? words["no-inspection"] : ""));
    related(node, finding.t || []);
    const cell = node.querySelector('[data-slot="cell"]');
    if (finding.z) {
      cell.href = "#" + finding.z;
      cell.textContent = words[finding.z.startsWith("cell-") ? "show-cell" : "show-text"];
    } else {
      cell.remove();
    }
    const link = node.querySelector('[data-slot="link"]');
    link.href = "#" + finding.id;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      history.replaceState(null, "", link.href);
      copy(location.href, words["link-copied"]);
    });
    node.querySelector('[data-slot="copy"]')
      .addEventListener("click", () => copy(asText(finding), words.copied));
    const explain = node.querySelector('[data-slot="explain"]');
    explain.textContent = explain.textContent.replace("{0}", ruleOf(finding));
    return node;
  }

  /** Names of places, with links to those that the page shows. */
  const placeLinks = (places) =>
    places.flatMap((place, i) => {
      const [label, anchor] = Array.isArray(place) ? place : [place];
      return [i ? ", " : "", anchor ? linkTo(anchor, label) : label];
    });

  function related(node, places) {
    const entry = fill(node, "related", places.length ? " " : "");
    if (entry) {
      entry.querySelector(".value").replaceChildren(...placeLinks(places));
    }
  }

  function inspect(node, inspection) {
    if (!inspection) {
      fill(node, "inspector", "");
      fill(node, "apart", "");
      return;
    }
    fill(node, "weight", inspection.w ? words.weight : words.step);
    const body = node.querySelector("tbody");
    inspection.rows.forEach((row) => body.append(tableRow(row)));
    if (inspection.o) {
      body.append(tableRow(["", say("more-rows", number(inspection.o)), "", "", ""]));
    }
    total(node, "computed", inspection.c);
    total(node, "reported", inspection.r);
    fill(node, "apart", inspection.g ? say("apart", inspection.g) : "");
  }

  function tableRow(cells) {
    const row = document.createElement("tr");
    cells.forEach((text, i) => row.append(tableCell(text, i > 1)));
    return row;
  }

  function tableCell(text, numeric) {
    const cell = document.createElement("td");
    cell.textContent = text;
    if (numeric) {
      cell.className = "number";
    }
    return cell;
  }

  function total(node, slot, values) {
    const row = node.querySelector('[data-slot="' + slot + '"]');
    if (values) {
      values.forEach((text) => row.append(tableCell(text, true)));
    } else {
      row.remove();
    }
  }

  const labelled = (slot) =>
    byId("finding-template").content.querySelector('[data-slot="' + slot + '"] dt').textContent;

  function asText(finding) {
    const lines = [
      data.severities[finding.s] + " · " + finding.p + " · " + data.titles[finding.r]
        + " (" + ruleOf(finding) + ")" + (data.units.length > 1 ? " · " + unitOf(finding) : ""),
      finding.m,
    ];
    [["actual", finding.a], ["expected", finding.e], ["difference", finding.d], ["cause", finding.c]]
      .filter(([, value]) => value)
      .forEach(([slot, value]) => lines.push(labelled(slot) + ": " + value));
    if (finding.x) {
      lines.push(
        byId("details-template").content.querySelector('[data-slot="changes"]').textContent);
    }
    return lines.join("\n");
  }

  /** Shows a finding of the list, taking filters away that hide it. */
  function show(i) {
    let at = shown.indexOf(i);
    if (at < 0) {
      byId("filter").reset();
      apply();
      at = shown.indexOf(i);
    }
    page = Math.floor(at / PAGE_SIZE);
    opened.add(i);
    render();
    const node = byId(findings[i].id);
    node.classList.add("target");
    node.scrollIntoView({ block: "center" });
    node.focus({ preventScroll: true });
  }

  function follow() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (numbers.has(id)) {
      show(numbers.get(id));
    } else if (id.startsWith("finding-")) {
      announce(words["unknown-link"]);
    } else if (/^(cell|cite|flag)-/.test(id) && byId(id)) {
      reveal(byId(id));
    }
  }

  function startList() {
    if (data.units.length > 1) {
      options(byId("unit"), data.units, data.units.map((_, i) => i));
    }
    data.severities.forEach((name, i) => byId("severity").append(new Option(name, i)));
    options(byId("rule"), data.titles, data.titles.map((_, i) => i));
    options(byId("subject"), data.subjects, data.subjects.map((_, i) => i));
    byId("filter").hidden = false;
    byId("filter").addEventListener("submit", (event) => event.preventDefault());
    byId("search").addEventListener("input", apply);
    byId("filter").querySelectorAll("select").forEach((select) =>
      select.addEventListener("change", apply));
    byId("clear").addEventListener("click", () => {
      byId("filter").reset();
      apply();
      byId("search").focus();
    });
    byId("copy-list").addEventListener("click", () =>
      copy(shown.map((i) => asText(findings[i])).join("\n\n"), words.copied));
    byId("previous").addEventListener("click", () => turn(-1));
    byId("next").addEventListener("click", () => turn(1));
    document.querySelectorAll("a[data-unit]").forEach((link) =>
      link.addEventListener("click", () => {
        byId("filter").reset();
        byId("unit").value = link.dataset.unit;
        apply();
      }));
    // A print holds what the filters let through, not one page of it.
    addEventListener("beforeprint", () => {
      const printed = shown.slice(0, MOST_PRINTED);
      byId("list").replaceChildren(...printed.map(item));
      if (printed.length < shown.length) {
        announce(say("print-cut", number(printed.length), number(shown.length)));
      }
    });
    addEventListener("afterprint", render);
    render();
  }

  /* The figures of the draft. */

  function startTieOut() {
    const panel = byId("cited");
    let asked = null;
    function close() {
      panel.hidden = true;
      asked.classList.remove("asked");
      asked.focus();
    }
    const put = (slot, ...content) => {
      const entry = panel.querySelector('[data-slot="' + slot + '"]');
      entry.hidden = content.length === 0 || content[0] === undefined;
      entry.querySelector("dd").replaceChildren(...content.filter((part) => part !== undefined));
    };
    document.addEventListener("click", (event) => {
      const button = event.target.closest("button.figure");
      if (!button) {
        return;
      }
      const citation = data.citations[Number(button.dataset.citation)];
      if (asked) {
        asked.classList.remove("asked");
      }
      asked = button;
      asked.classList.add("asked");
      panel.querySelector('[data-slot="figure"]').textContent = citation.v;
      put("status", citation.s);
      put("meaning", citation.w);
      put("source", ...placeLinks(citation.p || []));
      put("computation", citation.c);
      put("why", citation.y);
      const about = (citation.f || []).filter((id) => numbers.has(id)).map((id) => {
        const entry = document.createElement("p");
        entry.append(linkTo(id, findings[numbers.get(id)].m));
        return entry;
      });
      put("findings", ...about);
      panel.hidden = false;
      panel.focus();
    });
    // The shares at the top lead from figure to figure of their kind.
    document.querySelectorAll("button[data-jump]").forEach((share) => {
      let next = 0;
      share.addEventListener("click", () => {
        const draft = share.closest("details");
        const figures = draft.querySelectorAll("button.figure." + share.dataset.jump);
        if (figures.length) {
          figures[next % figures.length].click();
          asked.scrollIntoView({ block: "center" });
          next++;
        }
      });
    });
    panel.addEventListener("click", (event) => {
      if (event.target.closest("a")) {
        panel.hidden = true;
      }
    });
    byId("close-cited").addEventListener("click", close);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !panel.hidden) {
        close();
      }
    });
  }

  if (byId("filter")) {
    startList();
  }
  if (byId("cited")) {
    startTieOut();
  }
  addEventListener("hashchange", follow);
  follow();
})();
