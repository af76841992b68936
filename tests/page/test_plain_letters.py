"""Letters in plain text, as archives of mailing lists show them, are set as other pages are."""

from __future__ import annotations

import pytest

from newscrawl.page.page import Page
from newscrawl.page.plain_letters import set_letters
from tests.extract.invented_story import HEADLINE, PARAGRAPHS, read

RULE = "-" * 60
LETTER = f"""
{"=" * 60}
              THE   QUAY   LETTER
{"=" * 60}
No. 221 - 3 May 2024

{HEADLINE}

by Jane Roe and John Doe

{PARAGRAPHS[0]}

* What the divers say *

{PARAGRAPHS[1]}

{PARAGRAPHS[2]}

{RULE}
EARLIER LETTERS

&gt; Ferry fares rise again in spring
  <a href="/list/msg17.html">http://lists.example/list/msg17.html</a>

&gt; Nine swans return to the mill pond
  <a href="/list/msg18.html">http://lists.example/list/msg18.html</a>

{RULE}
IN SHORT

3/5 The bakery in Mill Lane opens on Sundays
3/5 The choir looks for a bass

{"=" * 60}
"""
PAGE = f"<html><title>[quay] {HEADLINE}</title><body><ul><li>To: quay@lists.example</ul><hr>%s</body></html>"


@pytest.mark.parametrize("tag", ["pre", "PRE", 'pre class="mail"'])
def test_a_story_in_a_letter_is_read(tag: str) -> None:
    article = read(PAGE % f"<{tag}>{LETTER}</{tag.split()[0]}>", "http://lists.example/list/msg19.html")
    assert article.headline == HEADLINE
    assert article.authors == ["Jane Roe", "John Doe"]
    paragraphs = (article.body or "").split("\n\n")
    assert [text for text in paragraphs if len(text) > 60] == PARAGRAPHS
    assert "What the divers say" in paragraphs
    assert {link.url for link in article.related} == {f"http://lists.example/list/msg{n}.html" for n in (17, 18)}


def test_a_letter_has_elements_for_its_parts() -> None:
    html = set_letters(f"<pre>{LETTER}</pre>")
    assert html.count("<hr>") == 5
    assert "<h4>What the divers say</h4>" in html
    assert "<li>3/5 The choir looks for a bass</li>" in html
    assert "<pre" not in html


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(["def main():", "# " + "-" * 40, "    run()", "-" * 40, "main()", "=" * 30]),
        f"{RULE}\nname      | age | town\n{RULE}\nJane Roe  | 31  | Ashby\nJohn Doe  | 40  | Halden\n{RULE}",
        "\n\n".join(PARAGRAPHS),  # no lines are drawn: it is read as a plain text
        f"{RULE}\n$ make test\nall 400 tests passed.\n{RULE}\nok",
    ],
)
def test_other_plain_texts_stay_as_they_are(text: str) -> None:
    html = f"<p>x</p><pre>{text}</pre>"
    assert set_letters(html) is html or set_letters(html) == html
    assert Page(html).html == html


@pytest.mark.parametrize("text", ["<pre" * 100_000, "<" * 400_000, "</pre " * 80_000])
def test_unclosed_marks_without_end_are_read_once(text: str) -> None:
    """Read again from each of them, these would take minutes."""
    html = f"<pre>{RULE}\n{text}\n{RULE}</pre>{text}"
    assert len(set_letters(html)) <= len(html)


def test_a_poem_between_drawn_lines_keeps_its_words() -> None:
    poem = "\n".join(f"The {word} goes out, the {word} comes in," for word in ("tide", "boat", "lamp"))
    html = set_letters(f"<pre>{RULE}\n{poem}\n{RULE}\n{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}\n{RULE}</pre>")
    assert all(f"the {word} comes in" in html for word in ("tide", "boat", "lamp"))
