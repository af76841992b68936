"""Arab Today: the portal that the project starts from, rebuilt in the table-era manner, in English and Arabic.

An article page gives only a time of day ("Last Updated : GMT 06:49:16"); the date stands in the listings that lead
there ("GMT 06:49 2016 Thursday ,11 August"). The text of "Turkey offers Russia joint operations" is a real page's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from html import escape
from random import Random

from .articles import STORIES, Story, make_slug, write_stories, write_story
from .site import Record, Site

PAGE_SIZE = 5

WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "ar": "الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split(),
}
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "ar": [
        "كانون الثاني / يناير", "شباط / فبراير", "آذار / مارس", "نيسان / أبريل", "أيار / مايو", "حزيران / يونيو",
        "تموز / يوليو", "آب / أغسطس", "أيلول / سبتمبر", "تشرين الأول / أكتوبر", "تشرين الثاني / نوفمبر",
        "كانون الأول / ديسمبر",
    ],
}  # fmt: skip
SECTIONS = {
    "en": {"87": "World News", "90": "Business", "95": "Culture"},
    "ar": {"12": "اقتصاد", "14": "ثقافة", "16": "بيئة"},
}
TOPICS = {"90": "economy", "95": "culture", "12": "economy", "14": "culture", "16": "environment"}
WORDS = {
    "en": {
        "updated": "Last Updated", "paper": "Arab Today", "source": "Source: ", "name": "Name", "email": "E-mail",
        "title": "Comment Title", "comment": "Comment", "left": "Characters Left", "mandatory": "Mandatory",
        "terms": "Terms of use", "code": "Security Code", "agree": "I agree with the Terms of Use", "next": "Next",
        "rules": "Publishing Terms: Not to offend the author, or to persons or sanctities or attacking religions or "
        "divine self. And stay away from sectarian and racial incitement and insults.",
    },
    "ar": {
        "updated": "آخر تحديث", "paper": "العرب اليوم", "source": "المصدر: ", "name": "الاسم",
        "email": "البريد الإلكتروني",
        "title": "عنوان التعليق", "comment": "التعليق", "left": "الأحرف المتبقية", "mandatory": "إلزامي",
        "terms": "شروط الاستخدام", "code": "رمز الحماية", "agree": "أوافق على شروط الاستخدام", "next": "التالي",
        "rules": "شروط النشر: عدم الإساءة للكاتب أو للأشخاص أو للمقدسات أو مهاجمة الأديان أو الذات الإلهية. "
        "والابتعاد عن التحريض الطائفي والعنصري والشتائم.",
    },
}  # fmt: skip

# The related headlines of the real page, with their listed times, and what the stories under them are made of.
RELATED_TO_SEED = [
    ("2018-12-12 15:46", "culture", "Festive Fashion by Dubai-based designer ASMARAÏA"),
    ("2017-11-02 12:31", "culture", "Gala Dinner Wednesday 8 November, 7.30pm"),
    ("2018-01-23 13:44", "diplomacy", "Ibrahim meets UNIFIL Commander"),
    ("2017-12-30 04:23", "diplomacy", "Iraq faces 'new war' - on corruption"),
    ("2017-12-29 13:20", "transport", "PML-N achieved milestone with inauguration of Hazara"),
    ("2017-03-08 14:30", "economy", "China’s FX reserves rebound above $3tr"),
    ("2017-01-12 02:59", "economy", "Emirates challenging us for future A380 version"),
    ("2017-08-10 05:23", "diplomacy", "UAE in talks to facilitate air transport with India"),
    ("2016-08-18 00:43", "sport", "Kenya wins East Africa military games"),
    ("2017-03-16 06:16", "science", "Partnership between Dams Implementation Unit,"),
    ("2017-09-12 02:08", "transport", "Saudi Airline says US laptop ban lifted"),
    ("2017-04-25 11:59", "sport", "PSG, Monaco renew battle in French Cup semi-final"),
    ("2017-11-30 21:24", "diplomacy", "Governor of Makkah meets UAE Ambassador"),
]


@dataclass(frozen=True)
class Article:
    story: Story
    section: str
    listed: datetime  # to the minute, as the listings show it
    updated: datetime  # to the second; the page shows its time of day
    kicker: str | None
    source: str | None

    @property
    def path(self) -> str:
        return f"/{self.story.language}/{self.section}/{make_slug(self.story.headline)}"


def build_arab_today(base: str) -> Site:
    """The whole portal, as served at `base`."""
    articles = write_articles()
    site = Site("arabtoday", max_requests=200)
    site.add_text("/robots.txt", "User-agent: *\nDisallow: /comment\n")
    site.not_exported.append("/")
    site.add_html("/", render_frame("en", "Arab Today", '<a href="/en/">English</a> <a href="/ar/">العربية</a>'))
    for language, sections in SECTIONS.items():
        own = [article for article in articles if article.story.language == language]
        newest = sorted(own, key=lambda article: article.listed, reverse=True)
        add_listing(site, language, f"/{language}/", WORDS[language]["paper"], newest[:PAGE_SIZE], newest[:PAGE_SIZE])
        for number, name in sections.items():
            rows = [article for article in newest if article.section == number]
            for start in range(0, len(rows), PAGE_SIZE):
                page = start // PAGE_SIZE + 1
                path = f"/{language}/{number}/" + (f"?page={page}" if page > 1 else "")
                add_listing(site, language, path, name, rows[start : start + PAGE_SIZE], rows)
        for article in own:
            related = choose_related(article, own)
            site.add_html(article.path, render_article(article, related))
            site.records.append(describe(article, related, base))
    return site


def write_articles() -> list[Article]:
    """The seed's article and those it relates to, then invented ones."""
    random = Random("arab today")
    paragraphs = (STORIES / "seed_article.txt").read_text(encoding="utf-8").splitlines()
    seed = replace(
        write_story("en", "diplomacy", "seed", "Turkey offers Russia joint operations"),
        paragraphs=tuple(paragraphs),
        place="Istanbul",
        caption="Russian President Vladimir Putin (R)",
    )
    listed = datetime(2016, 8, 11, 6, 49)
    articles = [Article(seed, "87", listed, listed + timedelta(seconds=16), "Against Daesh in Syria", "AFP")]
    stories = [
        (write_story("en", topic, headline, headline), "87", datetime.fromisoformat(time))
        for time, topic, headline in RELATED_TO_SEED
    ]
    numbers = {"World": "87", "Local": "87", "Sport": "87", "Science": "87", "Business": "90", "Culture": "95"}
    numbers |= {name: number for number, name in SECTIONS["ar"].items()}
    for story in [*write_stories("en", 24, "arab today"), *write_stories("ar", 18, "arab today")]:
        stories.append((story, numbers[story.section], random_time(random)))
    for story, section, time in stories:
        # One page in three was edited later: its time of day is another minute than the listing's.
        later = timedelta(minutes=random.randint(20, 1300)) if random.random() < 0.34 else timedelta()
        kicker = story.kicker if random.random() < 0.5 else None
        agency = random.choice(["AFP", "Xinhua", None] if story.language == "en" else ["رويترز", None])
        updated = time + later + timedelta(seconds=random.randint(0, 59))
        articles.append(Article(story, section, time, updated, kicker, agency))
    return articles


AGENCIES = {"رويترز": "Reuters"}  # as the record names them


def random_time(random: Random) -> datetime:
    return datetime(2016, 1, 1) + timedelta(minutes=random.randrange(3 * 365 * 24 * 60))


def choose_related(article: Article, others: list[Article]) -> list[Article]:
    """The articles after this one in its language, the last followed by the first."""
    place = others.index(article)
    ring = others[place + 1 :] + others[:place]
    return ring[: len(RELATED_TO_SEED) if article.source == "AFP" and place == 0 else 6]


def describe(article: Article, related: list[Article], base: str) -> Record:
    """The record that a perfect crawl exports."""
    story = article.story
    record: Record = {
        "paths": [article.path],
        "headline": story.headline,
        "alternative_headline": article.kicker,
        "description": None,
        "body": "\n\n".join(paragraph.strip() for paragraph in story.paragraphs),
        "authors": [],
        "date_published": f"{article.updated:%Y-%m-%dT%H:%M:%SZ}",
        "keywords": [],
        "language": story.language,
        "source": AGENCIES.get(article.source or "", article.source),
        "dateline": story.place,
        "image": {"url": f"{base}/img{article.path}.jpg", "caption": story.caption},
        "related": [
            {
                "url": base + other.path,
                "headline": other.story.headline,
                "date_published": f"{other.listed:%Y-%m-%dT%H:%M:%SZ}",
                "type": "related",
            }
            for other in related
        ],
    }
    if article.updated - article.listed >= timedelta(minutes=1):
        record["date_published"] = f"{article.listed:%Y-%m-%dT%H:%M:%SZ}"
        record["date_modified"] = f"{article.updated:%Y-%m-%dT%H:%M:%SZ}"
    if story.language == "en":  # an Arabic page gives the paper's name in both scripts
        record["publisher"] = "Arab Today"
    return record


def write_listed_time(time: datetime, language: str) -> str:
    """The portal's own way: GMT 15:46 2018 Wednesday ,12 December."""
    weekday, month = WEEKDAYS[language][time.weekday()], MONTHS[language][time.month - 1]
    return f"GMT {time:%H:%M} {time:%Y} {weekday} ,{time:%d} {month}"


def add_listing(site: Site, language: str, path: str, title: str, shown: list[Article], whole: list[Article]) -> None:
    """A page of headlines with their times, and links to the pages after it if it is one of many."""
    rows = "\n".join(
        f"""<tr><td width="90"><a href="{a.path}"><img src="/img{a.path}_s.jpg" alt="" width="80" border="0"></a></td>
<td><font class="time" size="1" color="#990000">{write_listed_time(a.listed, language)}</font><br>
<a class="newsTitle" href="{a.path}"><b>{escape(a.story.headline, quote=False)}</b></a></td></tr>"""
        for a in shown
    )
    first = path.partition("?")[0]
    pages = [first + (f"?page={n}" if n > 1 else "") for n in range(1, -(-len(whole) // PAGE_SIZE) + 1)]
    numbers = " | ".join(
        f"<b>{n}</b>" if target == path else f'<a href="{target}">{n}</a>' for n, target in enumerate(pages, 1)
    )
    after = pages[pages.index(path) + 1 :][:1]
    numbers += "".join(f' | <a href="{target}">{WORDS[language]["next"]} &raquo;</a>' for target in after)
    paging = f'<tr><td colspan="2" align="center" class="paging">{numbers}</td></tr>' if len(pages) > 1 else ""
    content = f"""<font size="4" color="#003366"><b>{title}</b></font>
<table class="newsList" width="100%" cellpadding="4" cellspacing="0">
{rows}
{paging}
</table>"""
    site.add_html(path, render_frame(language, title, content))
    site.not_exported.append(path)


def render_frame(language: str, title: str, content: str) -> str:
    """A front or section page: menu, content, footer."""
    menu = "".join(
        f'<td><a href="/{language}/{number}/"><font color="#ffffff">{name}</font></a></td>'
        for number, name in SECTIONS[language].items()
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title></head>
<body bgcolor="#ffffff" topmargin="0"><div dir="{"rtl" if language == "ar" else "ltr"}">
<table width="980" align="center" border="0" cellpadding="0" cellspacing="0">
<tr><td><a href="/"><img src="/img/logo.gif" alt="Arab Today, arab today" border="0"></a></td></tr>
<tr><td bgcolor="#003366"><table cellpadding="6"><tr>{menu}</tr></table></td></tr>
<tr><td>{content}</td></tr>
{FOOTER}
</table></div></body></html>
"""


def render_article(article: Article, related: list[Article]) -> str:
    """An article page, every oddity of the real one included."""
    story, words = article.story, WORDS[article.story.language]
    headline = escape(story.headline, quote=False)
    attribute = escape(story.headline)
    search_words = headline.lower()
    clock = f'<font size="1" color="#990000">{words["updated"]} : GMT {article.updated:%H:%M:%S}</font>'
    menu = "".join(
        f'<td><a href="/{story.language}/{number}/"><img src="/img/menu_{number}.gif" alt="" border="0"></a></td>'
        for number in SECTIONS[story.language]
    )
    kicker = f'<tr><td class="subTitle"><h3>{article.kicker}</h3></td></tr>' if article.kicker else ""
    paragraphs = "\n".join(f'<p align="justify">{escape(p, quote=False)}</p>' for p in story.paragraphs)
    source = f'<div class="source"><b>{words["source"]}{article.source}</b></div>' if article.source else ""
    form = render_comment_form(words, search_words)
    rows = "\n".join(
        f"""<tr><td><font class="time" size="1">{write_listed_time(other.listed, story.language)}</font></td></tr>
<tr><td><a class="relatedTitle" href="{other.path}">{escape(other.story.headline, quote=False)}</a></td></tr>
<tr><td><img src="/img/spacer.gif" alt="" width="1" height="6"></td></tr>"""
        for other in related
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{search_words}</title>
<link rel="stylesheet" type="text/css" href="/css/style.css">
<script type="text/javascript">function count(f) {{ f.left.value = 500 - f.text.value.length; }}</script>
</head>
<body bgcolor="#ffffff" topmargin="0"><div dir="{"rtl" if story.language == "ar" else "ltr"}">
<table width="980" align="center" border="0" cellpadding="0" cellspacing="0">
<tr><td class="mobileTop">{clock}</td>
<td align="right"><a href="/"><img src="/img/logo_s.gif" alt="Arab Today, arab today" border="0"></a></td></tr>
<tr><td class="deskTop"><a href="/"><img src="/img/logo.gif" alt="Arab Today, arab today" border="0"></a></td>
<td>{clock}</td></tr>
<tr><td colspan="2"><img src="/img/banner.gif" alt="Arab Today, arab today" width="980" height="4"></td></tr>
<tr><td colspan="2" bgcolor="#003366"><table border="0"><tr>{menu}</tr></table></td></tr>
<tr><td width="660" valign="top">
<table id="newsDetails" width="100%" border="0" cellpadding="3" cellspacing="0">
{kicker}
<tr><td class="mainTitle"><h1><font face="Tahoma" color="#003366">{headline}</font></h1></td></tr>
<tr><td><img src="/img/print.gif" alt="Arab Today, arab today" width="16" height="16"></td></tr>
<tr><td><table class="picture" align="center">
<tr><td><img src="/img{article.path}.jpg" width="450" alt="Arab Today, arab today {attribute}"></td></tr>
<tr><td class="caption"><font size="1">{escape(story.caption, quote=False)}</font></td></tr></table></td></tr>
<tr><td><font color="#990000"><b>{story.place} - {words["paper"]}</b></font></td></tr>
<tr><td class="newsBody"><font face="Tahoma" size="2">
{paragraphs}
</font>
{source}</td></tr>
<tr><td><img src="/img/like.gif" alt="arabstoday"><br><img src="/img/share.gif" alt="arabstoday"></td></tr>
<tr><td><div id="comments_desktop">{form}</div></td></tr>
<tr><td><div id="comments_mobile">{form}</div></td></tr>
</table></td>
<td width="320" valign="top"><table class="related" border="0" cellpadding="2">
{rows}
</table></td></tr>
{FOOTER}
</table></div></body></html>
"""


def render_comment_form(words: dict[str, str], search_words: str) -> str:
    return f"""<form method="post" action="/comment" name="comment">
<p>{words["name"]} *</p><input type="text" name="name">
<p>{words["email"]} *</p><input type="text" name="email">
<p>{words["title"]}*</p><input type="text" name="title">
<p>{words["comment"]} *</p><textarea name="text" onkeyup="count(this.form)"></textarea>
<p><input type="text" name="left" size="3">: {words["left"]}</p>
<p>{words["mandatory"]} *</p>
<p>{words["terms"]}</p>
<p>{words["rules"]}</p>
<p><input type="checkbox" name="agree"> {words["agree"]}</p>
<p>{words["code"]}*</p><input type="text" name="code"> <input type="submit" value="">
</form>
<p class="seo"><font color="#ffffff" size="1">{search_words} {search_words}</font></p>
<p>&nbsp;</p>"""


RIGHTS = """<p>Maintained and developed by Arabs Today Group SAL.<br>
All rights reserved to Arab Today Media Group 2021 &copy;</p>"""
FOOTER = f"""<tr><td colspan="2" align="center"><img src="/img/logo_f.gif" alt="Arab Today, arab today"><br>&nbsp;<br>
<a href="https://social.example/f"><img src="/img/f.gif" alt="&nbsp;Arab Today Facebook,arab today facebook"></a>
<a href="https://social.example/t"><img src="/img/t.gif" alt="&nbsp;Arab Today Twitter,arab today twitter"></a>
<a href="https://social.example/r"><img src="/img/r.gif" alt="Arab Today Rss,arab today rss"></a>
<a href="https://social.example/y"><img src="/img/y.gif" alt="&nbsp;Arab Today Youtube,arab today youtube"></a>
<a href="https://social.example/z"><img src="/img/z.gif" alt="&nbsp;Arab Today Youtube,arab today youtube"></a>
{RIGHTS}{RIGHTS}
<p>{'<img src="/img/a.gif" alt="arabstoday"> ' * 4}</p><p>{'<img src="/img/a.gif" alt="arabstoday"> ' * 3}</p>
<p><img src="/img/a.gif" alt="arabstoday"></p>
<div dir="rtl">بناية النخيل - رأس النبع _ خلف السفارة الفرنسية _بيروت - لبنان</div>
<h6>arabstoday, Arabstoday, Arabstoday</h6></td></tr>"""
