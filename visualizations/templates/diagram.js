// Draws the laid-out views with vis-network and ties picture, panel and table together. Positions come from
// the data; nothing moves by itself. Words from the graph reach the page as text only, never as markup.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const frame = document.getElementById("frame");
  if (!frame) return;
  const canvas = document.getElementById("canvas");
  const panel = document.getElementById("panel");
  const FONT = "Helvetica, Arial, 'Liberation Sans', sans-serif";
  const SMALLEST = 11 / 12; // lettering is 12 pixels at full size, and is never set below 11 unasked
  const LARGEST = 1.25; // nor blown up, however few the boxes
  const FADED = 0.12;
  const labels = new Map(data.forms.map((form) => [form.tag, form.label]));
  const hidden = new Set();
  let blind = false;
  let chosen = new Set();
  let current = 0;
  let scale = 1;
  let network = null;
  let edges = null;
  let marked = new Set(); // keys of the boxes at the ends of the links chosen

  document.documentElement.classList.add("scripted");

  const view = () => data.views[current];
  const link = (number) => data.links[number - 1];
  const make = (name, text) => Object.assign(document.createElement(name), { textContent: text });

  // --- boxes and columns -------------------------------------------------------------------------

  function drawBox({ ctx, x, y, id }) {
    const box = boxes.get(id);
    const size = box ? { width: box.width, height: box.height } : { width: 0, height: 0 };
    return { nodeDimensions: size, drawNode: () => box && letter(ctx, x, y, box, id) };
  }

  function letter(ctx, x, y, box, id) {
    const left = x - box.width / 2;
    ctx.globalAlpha = chosen.size && !marked.has(id) ? 0.45 : 1;
    ctx.beginPath();
    ctx.roundRect(left, y - box.height / 2, box.width, box.height, 2);
    ctx.fillStyle = marked.has(id) ? "#FFF3C4" : "#FFFFFF";
    ctx.fill();
    ctx.strokeStyle = "#3A3A3A";
    ctx.lineWidth = marked.has(id) ? 2.5 : 1;
    ctx.stroke();
    write(ctx, box.label, left + 7, y - box.label.length * 7.5 + 11, `12px ${FONT}`);
    ctx.globalAlpha = 1;
  }

  function write(ctx, lines, left, first, font) {
    ctx.font = font;
    ctx.fillStyle = "#1A1A1A";
    ctx.textAlign = "left";
    ctx.textBaseline = "alphabetic";
    lines.forEach((words, line) => ctx.fillText(words, left, first + line * 15));
  }

  function drawColumns(ctx) {
    ctx.fillStyle = "#FFFFFF";
    ctx.fillRect(0, 0, view().width, view().height);
    for (const band of view().bands) {
      ctx.fillStyle = "#F6F5F2";
      ctx.fillRect(band.left, 0, band.width, view().height);
      write(ctx, [band.heading], band.left + 9, 22, `bold 15px ${FONT}`);
    }
    for (const card of view().cards) drawCard(ctx, card);
  }

  function drawCard(ctx, card) {
    ctx.globalAlpha = chosen.size && !card.boxes.some((key) => marked.has(key)) ? 0.45 : 1;
    ctx.beginPath();
    ctx.roundRect(card.left, card.top, card.width, card.height, 3);
    ctx.fillStyle = "#E3E0D8";
    ctx.fill();
    ctx.strokeStyle = "#3A3A3A";
    ctx.lineWidth = 1;
    ctx.stroke();
    write(ctx, card.head, card.left + 7, card.top + 14, `bold 12px ${FONT}`);
    ctx.globalAlpha = 1;
  }

  let boxes = new Map();

  // --- one view ----------------------------------------------------------------------------------

  function show(index) {
    current = index;
    if (network) network.destroy();
    const { nodes, edges: strokes, options } = view().network;
    boxes = new Map(nodes.filter((node) => node.box).map((node) => [node.id, node.box]));
    edges = new vis.DataSet(strokes.map(looks));
    resize(Math.min(Math.max(frame.clientWidth / view().width, SMALLEST), LARGEST));
    network = new vis.Network(
      canvas,
      { nodes: new vis.DataSet(nodes.map((node) => ({ ...node, ctxRenderer: drawBox }))), edges },
      { ...options, autoResize: false, width: "100%", height: "100%" },
    );
    network.on("beforeDrawing", drawColumns);
    network.on("click", (event) => clicked(event.pointer.DOM));
    for (const over of ["hoverNode", "hoverEdge"]) network.on(over, () => (canvas.style.cursor = "pointer"));
    for (const off of ["blurNode", "blurEdge"]) network.on(off, () => (canvas.style.cursor = "default"));
    look();
    for (const part of document.querySelectorAll("[data-view]")) part.hidden = Number(part.dataset.view) !== index;
    const menu = document.getElementById("opened");
    if (menu) menu.value = String(index);
  }

  function resize(wanted) {
    scale = Math.min(Math.max(wanted, 0.2), 4);
    canvas.style.width = `${Math.floor(view().width * scale)}px`;
    canvas.style.height = `${Math.ceil(view().height * scale)}px`;
  }

  function look() {
    network.setSize("100%", "100%");
    network.moveTo({ position: { x: view().width / 2, y: view().height / 2 }, scale });
    network.redraw();
  }

  // --- what each stroke looks like now -------------------------------------------------------------

  function looks(stroke) {
    const [segment, layer] = [view().segments[stroke.segment], Number(stroke.id.split(".")[1])];
    const plain = data.alike.strokes[0];
    const numbers = segment.lines.flatMap((line) => view().lines[line].links);
    const away = chosen.size > 0 && !numbers.some((number) => chosen.has(number));
    const lit = chosen.size > 0 && !away;
    const top = layer === data.forms.find((form) => form.tag === segment.tag).strokes.length - 1;
    const width = blind ? plain.width : stroke.width;
    return {
      ...stroke,
      hidden: (!blind && hidden.has(segment.tag)) || ((blind || away) && !top),
      width: lit ? width * 1.5 : width,
      dashes: blind ? false : stroke.dashes,
      color: { color: blind ? plain.colour : stroke.color.color, opacity: away ? FADED : 1 },
    };
  }

  function refresh() {
    const lines = view().lines.filter((line) => line.links.some((number) => chosen.has(number)));
    marked = new Set(lines.flatMap((line) => [line.citing, line.cited]));
    for (const [id, box] of boxes) if (box.within.some((number) => chosen.has(number))) marked.add(id);
    edges.update(view().network.edges.map(looks));
    network.redraw();
    for (const row of document.querySelectorAll("#table tbody tr")) {
      row.classList.toggle("chosen", chosen.has(Number(row.dataset.link)));
    }
    fillPanel();
  }

  // --- choosing ------------------------------------------------------------------------------------

  function choose(numbers) {
    chosen = new Set(numbers);
    const here = new Set(linksHere());
    if (chosen.size && ![...chosen].some((number) => here.has(number))) show(0);
    refresh();
  }

  function linksHere() {
    const drawn = view().lines.filter((line) => blind || !hidden.has(line.tag)).flatMap((line) => line.links);
    return [...drawn, ...[...boxes.values()].flatMap((box) => box.within)].sort((a, b) => a - b);
  }

  function clicked(at) {
    const id = network.getNodeAt(at);
    if (id !== undefined && boxes.has(id)) return clickedBox(id);
    const stroke = network.getEdgeAt(at);
    if (stroke === undefined) return choose([]);
    const segment = view().segments[edges.get(stroke).segment];
    return choose(segment.lines.flatMap((line) => view().lines[line].links));
  }

  function clickedBox(id) {
    const opens = data.views.findIndex((other) => other.opened && other.opened === id);
    if (opens > 0 && opens !== current) {
      chosen = new Set();
      show(opens);
      return refresh();
    }
    const touching = view().lines.filter((line) => line.citing === id || line.cited === id);
    return choose([...touching.flatMap((line) => line.links), ...boxes.get(id).within]);
  }

  function step(by) {
    const here = linksHere();
    if (!here.length) return;
    const at = chosen.size === 1 ? here.indexOf([...chosen][0]) : by > 0 ? -1 : 0;
    choose([here[(at + by + here.length) % here.length]]);
  }

  // --- the panel -----------------------------------------------------------------------------------

  function fillPanel() {
    const articles = [...chosen].sort((a, b) => a - b).map((number) => article(link(number)));
    const hint = make("p", "Choose a line or a box in the picture, or a row of the table, to read its words and its source here.");
    hint.className = "hint";
    panel.replaceChildren(...(articles.length ? articles : [hint]));
    panel.classList.toggle("filled", articles.length > 0);
    panel.scrollTop = 0;
  }

  function article(found) {
    const part = document.createElement("article");
    part.append(make("h3", `${found.number}. ${found.citing} cites ${found.cited}`));
    const words = make("p", found.words ? "" : "No words are given.");
    if (found.words) words.append(make("q", found.words));
    part.append(words);
    if (blind) return part;
    const tag = labels.get(found.tag) + (found.sub_tag ? `, ${found.sub_tag}` : "");
    const said = [["Tag", tag], ["Who says so", found.coder], ["Why", found.reason], ["Source", found.source]];
    for (const [name, text] of said.filter(([, text]) => text)) {
      const line = make("p", "");
      line.append(make("strong", `${name}: `), text);
      part.append(line);
    }
    return part;
  }

  // --- controls ------------------------------------------------------------------------------------

  function tellHidden() {
    const told = document.getElementById("hidden-tags");
    told.textContent = `Hidden in the picture by the reader: ${[...hidden].map((tag) => labels.get(tag)).join(", ")}.`;
    told.hidden = blind || hidden.size === 0;
    for (const part of document.querySelectorAll(".still [data-tag]")) {
      part.toggleAttribute("hidden", !blind && hidden.has(part.dataset.tag));
    }
  }

  for (const box of document.querySelectorAll("#tags input")) {
    box.addEventListener("change", () => {
      if (box.checked) hidden.delete(box.dataset.tag);
      else hidden.add(box.dataset.tag);
      tellHidden();
      refresh();
    });
  }
  document.getElementById("blind").addEventListener("change", (event) => {
    blind = event.target.checked;
    document.documentElement.classList.toggle("blind", blind);
    tellHidden();
    refresh();
  });
  document.getElementById("opened")?.addEventListener("change", (event) => {
    chosen = new Set();
    show(Number(event.target.value));
    refresh();
  });
  const zooms = {
    larger: () => scale * 1.2,
    smaller: () => scale / 1.2,
    whole: () => Math.min(frame.clientWidth / view().width, (window.innerHeight * 0.9) / view().height),
  };
  for (const [id, wanted] of Object.entries(zooms)) {
    document.getElementById(id).addEventListener("click", () => {
      resize(wanted());
      look();
    });
  }
  document.getElementById("table").addEventListener("click", (event) => {
    const row = event.target.closest("tr[data-link]");
    if (row && !String(window.getSelection())) choose([Number(row.dataset.link)]);
  });
  frame.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) step(by);
    else if (event.key === "Escape") choose([]);
    else return;
    event.preventDefault();
  });

  show(0);
})();
