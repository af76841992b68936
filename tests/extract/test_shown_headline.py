"""The headline of pages whose headings do not tell it."""

from __future__ import annotations

import pytest

from newscrawl.extract.shown_headline import agree_with_slug, list_title_parts, read_slug_words

from .invented_story import HEADLINE, STORY, TEASERS, read


@pytest.mark.parametrize(
    "title",
    [
        f"{HEADLINE} - The Lantern",
        f"The Lantern :: Local :: {HEADLINE}",
        f"The Lantern: {HEADLINE}",
        f"{HEADLINE} | Local | The Lantern of the Hills and the Coast",
    ],
)
@pytest.mark.parametrize(
    "shown",
    [
        f"<table><tr><td class=x>{HEADLINE}</td></tr></table>",
        f"<div class=q1>{HEADLINE}</div>",
        f"<b>{HEADLINE}</b><br>",
        f"<h3>{HEADLINE}</h3>",
        f"<x-title>{HEADLINE}</x-title><x-body></x-body>",
    ],
)
def test_a_part_of_the_title_that_the_page_shows_is_the_headline(title: str, shown: str) -> None:
    page = f"<title>{title}</title><div><a href=/>The Lantern</a></div><div>{shown}{STORY}</div><ul>{TEASERS}</ul>"
    assert read(page).headline == HEADLINE


def test_a_mark_inside_the_headline_is_no_end_of_it() -> None:
    whole = "Budget 2024: what the town will pay for - and what not"
    page = f"<title>{whole} | The Lantern</title><div class=q1>{whole}</div>{STORY}"
    assert read(page).headline == whole


def test_the_line_above_the_story_is_the_headline_where_the_title_is_the_sites() -> None:
    page = (
        "<title>Harbour Times</title><div><b>Harbour Times</b></div>"
        f"<div><div>Issue No. 312</div><b>{HEADLINE}</b><div>By Jane Roe</div>{STORY}</div>"
    )
    article = read(page)
    assert (article.headline, article.provenance["headline"]) == (HEADLINE, "above-story")


def test_a_label_is_no_headline_where_a_line_stands_above_the_story() -> None:
    page = (
        "<title>Archives of the Lantern</title><h1>Archives</h1><p>You have read 7 articles this month.</p>"
        f"<p><big><b>{HEADLINE}</b></big></p>{STORY}"
    )
    assert read(page).headline == HEADLINE


def test_a_short_heading_that_is_no_label_stays() -> None:
    page = f"<title>Warm soups for winter nights</title><h1>Warm soups</h1><p><b>Ingredients for four</b></p>{STORY}"
    assert read(page).headline == "Warm soups"


def test_the_address_tells_the_headline_where_the_title_does_not() -> None:
    page = (
        "<title>Latest News</title><h2><a href=/a>Ferry fares rise again in spring</a></h2>"
        f"<h1>Ferry fares rise again in spring</h1><article><h1>{HEADLINE}</h1>{STORY}</article>"
    )
    url = "https://www.harbourtimes.example/news/harbour-wall-gives-way-at-fish-market-4711.html"
    assert read(page, url).headline == HEADLINE


def test_the_sites_name_in_another_form_is_no_headline() -> None:
    page = (
        f"<title>{HEADLINE} - Harbour Weekly News</title><meta property=og:title content='{HEADLINE}'>"
        f"<meta property=og:site_name content='Harbour Weekly News'><h1>Harbour News</h1><div>{STORY}</div>"
    )
    assert read(page).headline == HEADLINE


def test_a_heading_that_search_engines_are_told_otherwise_stays() -> None:
    page = f"<title>Harbour wall live: all we know</title><h1>{HEADLINE}</h1>{STORY}"
    assert read(page).headline == HEADLINE


@pytest.mark.parametrize(
    "title",
    [
        f"[The Lantern] {HEADLINE}",
        f"{HEADLINE} -- Lantern",
        f"The Lantern. {HEADLINE}",
        f"{HEADLINE} (The Lantern)",
        "Harbour wall gives way at the ol...",
    ],
)
def test_the_title_is_compared_with_what_the_page_shows_whatever_stands_between(title: str) -> None:
    page = f"<title>{title}</title><div>{TEASERS}</div><div><div class=q1>{HEADLINE}</div>{STORY}</div>"
    assert read(page).headline == HEADLINE


def test_a_word_of_the_title_that_the_page_shows_is_no_headline() -> None:
    page = f"<title>{HEADLINE} after the flood</title><div>Harbour wall gives</div>{STORY}"
    assert read(page).headline == f"{HEADLINE} after the flood"


def test_a_title_that_all_pages_have_gives_way_to_the_line_above_the_story() -> None:
    page = f"<title>Untitled Document</title><div><font size=4><b>{HEADLINE}</b></font><br>{STORY}</div>"
    assert read(page).headline == HEADLINE


def test_words_of_an_address() -> None:
    slug = read_slug_words("https://a.example/2024/05/harbour-wall-gives-way-991.html?x=1")
    assert slug == {"harbour", "wall", "gives", "way"}
    assert agree_with_slug("harbour wall gives way at night", slug) == 1
    assert read_slug_words("https://a.example/news/4711") == read_slug_words("https://a.example/sport-news") == set()


def test_parts_of_a_title() -> None:
    assert list_title_parts("Local : Harbour wall gives way - The Lantern")[0].startswith("Local")
    assert "Harbour wall gives way" in list_title_parts("Local : Harbour wall gives way - The Lantern")
    assert "港の壁が崩れる夜" in list_title_parts("港の壁が崩れる夜 - 灯台新聞")


def test_the_headline_over_a_standfirst_and_a_caption_is_the_largest_line_of_them() -> None:
    page = (
        "<title>Harbour Times</title><table><tr><td>"
        f"<font size=5><b>{HEADLINE}</b></font><br><font size=3><b>Nobody was hurt but two sheds are gone.</b></font>"
        "<table><tr><td><img src=wall.jpg></td></tr><tr><td><font size=1>The old wall after the flood / Archive</font>"
        f"</td></tr></table>{STORY}</td></tr></table>"
    )
    assert read(page).headline == HEADLINE


def test_the_line_above_a_story_is_its_headline_though_nothing_sets_it_off() -> None:
    page = (
        "<title>Harbour Times | Town</title><div><a href=/>Harbour Times</a></div><div>Home / Town</div>"
        f"<div><div>Storm</div><div>{HEADLINE}</div></div><div>By Jane Roe</div>"
        f"<p><img src=wall.jpg><br>The old wall after the flood of last winter</p>{STORY}"
    )
    article = read(page)
    assert (article.headline, article.alternative_headline) == (HEADLINE, "Storm")


def test_a_title_that_names_what_the_copyright_line_names_is_no_headline() -> None:
    page = (
        "<title>Lantern of the Hills</title><center><b>Lantern of the Hills</b></center>"
        f"<font color=red>{HEADLINE}</font><br>{STORY}<center>(C) 2010 Lantern of the Hills</center>"
    )
    assert read(page).headline == HEADLINE


def test_a_headline_stays_though_the_line_of_the_copyright_repeats_one_of_its_words() -> None:
    page = (
        f"<title>{HEADLINE}</title><center><b>{HEADLINE}</b></center><b>What the divers say</b>{STORY}"
        "<center>© 2010 Harbour. All rights reserved.</center>"
    )
    assert read(page).headline == HEADLINE


def test_signs_are_cut_from_a_line_where_the_title_has_none() -> None:
    page = f"<title>The Lantern | {HEADLINE}</title><span>◆ {HEADLINE}</span>{STORY}"
    assert read(page).headline == HEADLINE
    whole = f"★ {HEADLINE}"
    assert read(f"<title>{whole} | The Lantern</title><span>{whole}</span>{STORY}").headline == whole


def test_the_story_in_chinese_has_shorter_paragraphs_and_its_headline_above_them() -> None:
    story = "".join(
        f"<p>{text}</p>"
        for text in (
            "星期二夜里，旧码头的一段石墙倒塌，海水带走了两间棚屋和鱼市的冰库，码头上没有人来得及搬走货箱。",
            "港务长说没有人受伤，他一个小时以前还走过那段石墙，只看到一条他从小就认识的裂缝。",
            "潮水退去以后，潜水员会检查地基，在此之前鱼市将搬到旧的绳索工场里去，费用由谁承担还不知道。",
        )
    )
    page = (
        "<title>海湾晚报</title><ul><li><a href=/a>十九人在石桥口观看新的话剧</a></li></ul>"
        f"<table><tr><td><strong>旧鱼市旁的石墙倒塌</strong></td></tr><tr><td>没有人受伤。</td></tr></table>{story}"
    )
    assert read(page).headline == "旧鱼市旁的石墙倒塌"


def test_the_only_heading_is_the_headline_where_the_title_is_a_label() -> None:
    label = "<title>The Lantern: Single article</title><div>You are here: <a href=/>Home</a> &gt; Single article</div>"
    assert read(f"{label}<h1>{HEADLINE}</h1>{STORY}").headline == HEADLINE


def test_a_heading_of_the_site_is_no_headline_where_the_title_tells_the_story() -> None:
    page = f"<title>{HEADLINE}</title><h1>News from the hills and the coast</h1><div class=q1>{HEADLINE}</div>{STORY}"
    assert read(page).headline == HEADLINE


def test_a_slogan_far_above_a_story_of_short_paragraphs_is_no_part_of_it() -> None:
    slogan = "An independent paper for the coast and for the hills behind it, founded by printers and owned by readers."
    days = "".join(f"<td>{day}</td>" for day in ("Mo", "Tu", "We"))
    short = "".join(f"<div>{text}</div>" for text in (
        "The wall gave way at four, and the sea took two sheds with it.",
        "Nobody was hurt, the harbour master said on the quay at noon.",
        "Divers are to look at it when the tide allows for that again.",
        "The market will be held in the rope works until the autumn.",
    ))  # fmt: skip
    page = (
        f"<title>The Lantern</title><div>The Lantern</div><div>{slogan}</div><table><tr>{days}</tr></table>"
        f"<div class=q>{HEADLINE}</div>{short}<div>All rights reserved.</div>"
    )
    assert read(page).headline == HEADLINE


@pytest.mark.parametrize(
    ("title", "above", "headline"),
    [
        (f"{HEADLINE} - Beach diary", "<h1>Beach diary</h1><h2>3 May 2024</h2>", f"<h3>{HEADLINE}</h3>"),
        (f"{HEADLINE} : Harbour portal news", "<h1><a href=/>News</a></h1>", f"<h3>{HEADLINE}</h3>"),
        (f"Letters from Tarn: {HEADLINE}", "<h2>Letters from Tarn</h2>", f"<div>{HEADLINE}</div>"),
        (f"{HEADLINE} - Beach diary", "<h1>Beach diary</h1>", f"<h3>■ [city][arts] {HEADLINE}</h3>"),
    ],
)
def test_the_name_of_a_site_in_the_first_heading_gives_way_to_the_part_of_the_title_below_it(
    title: str, above: str, headline: str
) -> None:
    page = f"<title>{title}</title>{above}<p>By Jo Moss</p>{headline}{STORY}"
    assert read(page).headline == HEADLINE


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (f"{HEADLINE} - Letters to the editor", f"<p>Letters to the editor</p><h1>{HEADLINE}</h1>"),
        (f"{HEADLINE} - Harbour news of the day", f"<h1>{HEADLINE}</h1><p>Harbour news</p>"),
    ],
)
def test_a_label_that_the_title_has_too_is_no_headline(title: str, body: str) -> None:
    assert read(f"<title>{title}</title>{body}{STORY}").headline == HEADLINE


def test_a_caption_is_no_headline_and_a_picture_in_the_same_box_does_no_harm() -> None:
    picture = '<div><img src="/a.jpg"><p>The quay of Tarn in the early morning</p></div>'
    assert read(f"<title>Harbour Post</title><div><p>{HEADLINE}</p>{picture}</div>{STORY}").headline == HEADLINE


def test_the_end_of_a_trail_is_no_headline() -> None:
    body = f"<div>You are here: <a href=/>Home</a> &gt; Singleview</div><p>{HEADLINE}</p>{STORY}"
    assert read(f"<title>Harbour Post: Singleview</title>{body}").headline == HEADLINE


@pytest.mark.parametrize("title", ["柳源县政府网 财经 {}", "{} 财经 柳源县政府网", "{} 柳源县"])
@pytest.mark.parametrize("headline", ["盐湾商户盼望一个好夏天", "方正平在柳河镇排演《末班车》"])
def test_a_space_parts_a_title_in_a_script_without_spaces(title: str, headline: str) -> None:
    story = "<p>工会早上得到消息，工人们星期三中午才听说：石桥罐头将向盐湾投入三百万，建设第二条生产线。</p>" * 3
    body = f"<div>财经</div><table><tr><td>{headline}</td></tr></table><div>作者：江晓岚</div>{story}"
    assert read(f"<title>{title.format(headline)}</title>{body}").headline == headline
