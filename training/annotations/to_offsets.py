#!/usr/bin/env python3
"""Turns annotations that quote a page's words into code-point offsets.

    to_offsets.py SET PAGES OUT.jsonl NOTES.txt…       (add --show to print what each span holds)

A note file has blocks. `# NAME.txt` opens a page of the folder PAGES; each further line is one attribution, its fields
divided by `|`:

    LINE | source | cue | content | act | to=… | against=… | via=… | manner=… | optional

LINE counts from 1 in the page and is where the content begins. `~` stands for null. `A ⋯ B` is from A through the end
of B; ` ++ ` divides the pieces of a content that the words of the report interrupt; `word@2` is the second `word` of the
line. Straight and curly quotation marks match each other, as do a space and a no-break space; all else is to the letter.

The content is looked up in its line, the cue near the content, the source near the cue; what is not found, or found
twice equally near, is an error and nothing is written. Offsets count code points of the file as decoded from UTF-8, its
line ends untouched; the end is exclusive. `manner` follows from the quotation marks unless given.
"""
import hashlib
import json
import pathlib
import re
import sys

FOLDERS = {"worldwide-newswire": "original_articles", "geowebnews": "brat"}
TOGETHER = {"lgl", "geovirus", "basil", "zyte"}  # sets whose articles stand in files of another form: one made for reading has the article's name
ACTS = set("assert announce admit deny reject decline doubt accuse condemn praise apologize demand request promise "
           "threaten warn".split())
ALIKE = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "`": "'", "\u00a0": " ", "\u2009": " ", "\u202f": " ",
                       "\t": " "})
MARKS = "“”„«»\""
SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s|\n")


class Unresolved(Exception):
    pass


def lines_of(text):
    """(start, end) of each line, without its line end."""
    out, start = [], 0
    for line in text.split("\n"):
        out.append((start, start + len(line.rstrip("\r"))))
        start += len(line) + 1
    return out


def occurrences(text, words, start, end):
    """Where `words` stands as whole words between start and end."""
    found, at = [], text.find(words, start)
    while at != -1 and at + len(words) <= end:
        stop = at + len(words)
        before = words[0].isalnum() and at > 0 and text[at - 1].isalnum()
        after = words[-1].isalnum() and stop < len(text) and text[stop].isalnum()
        if not before and not after:
            found.append((at, stop))
        at = text.find(words, at + 1)
    return found


def spans(text, phrase, start, end, reach):
    """All readings of a phrase that begins between start and end; its last words may lie as far as `reach`."""
    phrase, at, number = phrase.strip().partition("@")
    if number and not number.isdigit():
        phrase, number = phrase + at + number, ""
    first, _, last = (part.strip() for part in phrase.translate(ALIKE).partition("⋯"))
    found = occurrences(text, first, start, end)
    if last:
        found = [(a, next((e for _, e in occurrences(text, last, b, reach)), None)) for a, b in found]
        found = [(a, e) for a, e in found if e is not None]
    if number:
        found = found[int(number) - 1:int(number)]
    return found


def distance(text, a, b):
    """Characters between two spans; a sentence's end between them counts two hundred."""
    low, high = (a, b) if a[0] <= b[0] else (b, a)
    if high[0] < low[1]:
        return 0
    between = text[low[1]:high[0]]
    return len(between) + 200 * len(SENTENCE_END.findall(between))


def nearest(text, phrase, first, last, ends, target, avoid, what):
    """The reading of `phrase` nearest to the spans `target`: in the lines of the content or, failing that, in those around."""
    for low, high in ((first, last), (max(0, first - 4), min(len(ends) - 1, last + 2))):
        start, end = ends[low][0], ends[high][1]
        found = [s for s in spans(text, phrase, start, end, end)
                 if not any(s[0] < e and b < s[1] for b, e in avoid)]
        if found:
            ranked = sorted(found, key=lambda s: min(distance(text, s, t) for t in target))
            best = [min(distance(text, s, t) for t in target) for s in ranked[:2]]
            if len(best) == 2 and best[0] == best[1]:
                raise Unresolved(f"{what} {phrase!r} stands twice equally near")
            return list(ranked[0])
    raise Unresolved(f"{what} {phrase!r} not found")


def manner_of(words, content):
    """direct when quotation marks hold (nearly) all of the content, mixed when some, else indirect."""
    inside = total = marks = 0
    for start, end in content:
        quoted = False
        for c in words[start:end]:
            total += 1
            if c in MARKS:
                quoted, marks = (c in "“„«" or (c == '"' and not quoted)), marks + 1
                inside += 1
            elif c == "\n":
                quoted = False  # a quotation that goes on opens anew in each paragraph
                inside += 1
            else:
                inside += quoted or c.isspace()
    if marks == 0:
        return "indirect"
    return "direct" if inside >= 0.97 * total else "mixed"


def attribution(words, text, ends, row):
    """One note line as a record of offsets."""
    fields = [f.strip() for f in row.split("|")]
    line, source, cue, content, act = fields[:5]
    line = int(line) - 1
    if act not in ACTS:
        raise Unresolved(f"act {act!r} unknown")
    pieces, at = [], ends[line][0]
    for number, piece in enumerate(content.split(" ++ ")):
        found = spans(text, piece, at, ends[line][1] if number == 0 else len(text), len(text))
        if not found:
            raise Unresolved(f"content {piece!r} not found")
        if number == 0 and len(found) > 1:
            raise Unresolved(f"content {piece!r} stands {len(found)} times")
        pieces.append(list(found[0]))
        at = pieces[-1][1]
    last = max(n for n, (start, _) in enumerate(ends) if start < pieces[-1][1])
    out = {"source": None, "cue": None, "content": pieces}
    if cue != "~":
        out["cue"] = nearest(text, cue, line, last, ends, pieces, pieces, "cue")
    near = [out["cue"]] if out["cue"] else pieces
    if source != "~":
        out["source"] = nearest(text, source, line, last, ends, near, pieces, "source")
    out["manner"], out["act"] = manner_of(words, pieces), act
    for field in fields[5:]:
        name, _, value = field.partition("=")
        if name in ("to", "against", "via"):
            out[name] = nearest(text, value, line, last, ends, near, [], name)
        elif name == "manner" and value in ("direct", "indirect", "mixed"):
            out["manner"] = value
        elif field == "optional":
            out["optional"] = True
        else:
            raise Unresolved(f"field {field!r} unknown")
    return out


def blocks(path):
    """(page, [(number, row)]) for each page of a note file."""
    page, rows = None, []
    for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if row.startswith("# "):
            if page:
                yield page, rows
            page, rows = row[2:].strip(), []
        elif row.strip():
            rows.append((number, row))
    if page:
        yield page, rows


def main(arguments):
    show = "--show" in arguments
    name, pages, out, *notes = [a for a in arguments if a != "--show"]
    records, errors, seen = [], [], set()
    for note in map(pathlib.Path, notes):
        for page, rows in blocks(note):
            raw = (pathlib.Path(pages) / page).read_bytes()
            words = raw.decode("utf-8")
            text, ends = words.translate(ALIKE), lines_of(words)
            if page in seen:
                errors.append(f"{note}: {page} twice")
            seen.add(page)
            made = []
            for number, row in rows:
                try:
                    made.append(attribution(words, text, ends, row))
                except (Unresolved, ValueError, IndexError) as error:
                    errors.append(f"{note}:{number}: {page}: {error}\n    {row}")
            made.sort(key=lambda a: (a["content"][0][0], -a["content"][-1][1]))
            if name in TOGETHER:
                file, raw = page.removesuffix(".txt"), words.replace("\n", " ").encode()
            else:
                file = f"{FOLDERS[name]}/{page}"
            records.append({"set": name, "file": file, "sha256": hashlib.sha256(raw).hexdigest(), "attributions": made})
            if show:
                print(f"== {page}")
                for a in made:
                    cut = lambda s: None if s is None else words[s[0]:s[1]].replace("\n", "⏎")
                    print("  ", cut(a["source"]), "|", cut(a["cue"]), "|", " ++ ".join(map(cut, a["content"])), "|",
                          a["manner"], a["act"], *(f"{k}={cut(a[k])}" for k in ("to", "against", "via") if k in a),
                          "optional" if a.get("optional") else "")
    if errors:
        sys.exit("\n".join(errors) + f"\n{len(errors)} unresolved; nothing written")
    pathlib.Path(out).write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")
    print(f"{len(records)} pages, {sum(len(r['attributions']) for r in records)} attributions", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
