"""Sites that are written from right to left."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=75,
    kind="right to left",
    language="ar",
    site="صحيفة الخليجين",
    address="https://alkhalijayn.example/home/article/{id}/{slug}",
    year=2018,
    kicker=True,
    section=True,
)
def set_pan_arab_daily(p: Sheet) -> str:
    """An Arabic daily: issue number and both calendars in the head, clock before the day joined by a dash in the story's line, writers with their city, related list as an accordion."""
    photo = '<div class="field field-image"><div class="entity-media"><img typeof="foaf:Image" src="/sites/styles/{file}"></div><div class="image_caption">{caption} ({credit})</div></div>'
    city = f'<span class="node_new_location">{p.story.place}: </span>' if p.authors else ""
    hijri = p.random.choice(("رجب", "شعبان", "شوال", "صفر"))
    box = (
        '<div class="story-inline-links"><div class="panel-heading"><a data-toggle="collapse" href="#c1">'
        + p.say("related")
        + '</a></div><div id="c1" class="panel-collapse collapse in"><div class="panel-body">'
        + each(
            p.related,
            lambda t: (
                f'<div class="views-row"><a href="{t.href}"><h4>{t.headline}</h4></a><div class="views-date">{p.tell(t.moment, "{HH}:{MM}-{d} {month} {yyyy} م")}</div></div>'
            ),
        )
        + "</div></div></div>"
    )
    return f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>{p.headline} | {p.site}</title></head><body class="html not-front page-node rtl"><div class="region-top"><div class="block-date">{p.tell(p.now, "{weekday}")} - {p.random.randrange(1, 29)} {hijri} {p.now.year - 579} هـ - {p.tell(p.now, "{d} {month} {yyyy} مـ")}</div><div class="block-issue">رقم العدد [{p.random.randrange(14000, 15000)}]</div><a class="logo" href="/"><img src="/logo.svg" alt="{p.site}"></a><ul class="menu nav">{each(p.list("sections"), lambda s: f'<li class="leaf"><a href="/home/x">{s}</a></li>')}</ul></div>
<div class="news-bar"><span>{p.say("latest")}</span>{each(p.others[:4], lambda t: f'<div class="item"><a href="{t.href}">{t.headline}</a></div>')}</div><div class="main-container container"><section class="col-sm-9"><article class="node node-article"><div class="node_new_section"><a href="/home/x">{p.section}</a></div><div class="node_new_hint">{p.kicker}</div><div class="node_new_title">{p.headline}</div>
{p.lead(photo)}<ul class="node_new_tools"><li>{p.list("share")[1]}</li><li><a>ع</a><a>ع</a></li></ul><div class="node_new_resource">{p.names(city + "<span>{}</span>", "، ", " و")}</div>{p.when("{HH}:{MM}-{d} {month} {yyyy} م", '<div class="node_new_date"><span>نُشر: {}</span></div>')}
<div class="node_new_body">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", picture=photo)}</div>{box}</article><div class="block-comments"><h2>{p.say("comments")}</h2>{each(p.comments(2), lambda c: f'<div class="comment"><div class="submitted">{c.reader}<br>{p.tell(c.moment, "{dd}/{mm}/{yyyy} - {HH}:{MM}")}</div><div class="content">{c.text}</div></div>')}<div class="comment-note">{p.say("comment_terms")}</div></div></section>
<aside class="col-sm-3"><section class="block"><h2 class="block-title">{p.say("most_read")}</h2>{each(p.others[4:8], lambda t: f'<div class="views-row"><img src="/s/{t.picture}"><div class="title"><a href="{t.href}">{t.headline}</a></div><div class="date">{p.tell(t.moment, "{d} {month} {yyyy} م")}</div></div>')}</section><section class="block block-epaper"><h2 class="block-title">النسخة الورقية</h2><span>{p.tell(p.now, "{weekday} {d} {month}")}</span></section></aside></div><footer class="footer">{p.say("copyright")} © {p.now.year} {p.site}</footer></body></html>"""


@skin(
    number=76,
    kind="right to left",
    language="he",
    site="חדשות הרציף",
    address="https://www.haratzif.example/news/article/h{id}",
    year=2020,
    standfirst=True,
    keywords=True,
)
def set_editor_blocks(p: Sheet) -> str:
    """A Hebrew portal of an editor's blocks: writers and time parted by a bar, each paragraph a block with offsets, captions and credit in one strip, related stories inside the blocks, talkbacks with likes."""
    photo = '<div class="ArticleImageComponent"><div class="mainImageWrapper"><div class="gelleryOpener"><img src="/PicServer/{file}"></div></div><div class="CreditsComponent"><span class="caption">{caption}</span><span class="credit">( צילום: {credit})</span></div></div>'
    block = '<div class="text_editor_paragraph rtl" data-block="true" data-editor="1c"><div class="public-DraftStyleDefault-block public-DraftStyleDefault-rtl" data-offset-key="x-0-0"><span data-offset-key="x-0-0"><span data-text="true">{}</span></span></div></div>'
    strong = '<div class="text_editor_paragraph rtl" data-block="true"><div class="public-DraftStyleDefault-block"><span style="font-weight: bold;"><span data-text="true">{}</span></span></div></div>'
    links = (
        f'<div data-block="true" contenteditable="false"><div class="ArticleLinkedItems"><div class="linkedTitle">{p.say("related")}:</div><ul>'
        + each(p.related, lambda t: f'<li><a class="linkedItem" href="{t.href}"><span>{t.headline}</span></a></li>')
        + "</ul></div></div>"
    )
    who = p.names('<span><a href="/topics/x">{}</a></span>')
    time = p.when("{dd}.{mm}.{yy} | {HH}:{MM}", '<span class="DateDisplay">{}</span>')
    bar = '<span class="delim">|</span>' if who and time else ""
    return f"""<!DOCTYPE html><html lang="he" dir="rtl"><head><title>{p.headline}</title></head><body><div id="root"><div class="siteView"><div class="headerTop"><div class="clockWeather"><span>{p.tell(p.now, "{HH}:{MM}")}</span> <span>{p.tell(p.now, "{weekday}, {dd}.{mm}.{yyyy}")}</span> <span>{p.say("weather")}</span></div><a class="logoLink" href="/"><img alt="{p.site}" src="/logo.png"></a><ul class="navUl">{each(p.list("sections"), lambda s: f'<li class="navLi"><a href="/category/1">{s}</a></li>')}</ul></div><div class="flashBar"><div class="flashTitle">{p.say("latest")}</div>{each(p.others[:5], lambda t: f'<div class="flashItem"><div class="time">{p.tell(t.moment, "{HH}:{MM}")}</div><a href="{t.href}">{t.headline}</a></div>')}</div>
<div class="layoutItem article-content"><div class="ArticleHeaderComponent"><div class="mainTitleWrapper"><h1 class="mainTitle">{p.headline}</h1></div><div class="subTitleWrapper"><h2 class="subTitle"><span>{p.standfirst}</span></h2></div><div class="authorAndDateContainer"><div class="authors">{who}{bar}{time}</div><div class="talkbackAndShare"><span>תגובות: {p.random.randrange(90)}</span></div></div></div>
<div class="ArticleBodyComponent"><div class="articleBodyContainer" id="ArticleBodyComponent"><div class="DraftEditor-root"><div class="public-DraftEditor-content"><div data-contents="true">{p.lead(photo)}{p.text(block, strong, block, '<li class="text_editor_listItem"><span data-text="true">{}</span></li>', '<ul class="public-DraftStyleDefault-ul">{}</ul>', photo, {1: links})}</div></div></div></div><div class="pubDates"><span>מצאתם טעות? כתבו לנו</span></div></div>
<div class="TagManager"><div class="tagsTitle">{p.say("tags")}</div><div class="tags">{each(p.keywords, lambda k: f'<a class="tagName" href="/topics/x"><span>{k}</span></a>')}</div></div><div class="PromoBox"><div class="promoTitle">{p.say("newsletter")}</div><div>{p.say("newsletter_text")}</div><input type="text"><button>שלח</button></div>
<div class="TalkbacksComponent"><div class="talkbacksTitle">{p.say("comments")}</div><div class="disclaimer">{p.say("comment_terms")}</div>{each(enumerate(p.comments(4)), lambda n: f'<div class="RegularCommentItem"><span class="index">{n[0] + 1}.</span><span class="title">{n[1].text[:20]}</span><span class="name">{n[1].reader}</span><span class="separator">|</span><span class="date">{p.tell(n[1].moment, "{dd}.{mm}.{yy}")}</span><div class="commentText">{n[1].text}</div><span class="likes">{p.random.randrange(60)}</span></div>')}</div></div>
<div class="layoutItem side-strip"><div class="stripTitle">{p.say("most_read")}</div>{each(p.others[5:8], lambda t: f'<div class="slotView"><img src="/p/{t.picture}"><div class="slotTitle"><a href="{t.href}">{t.headline}</a></div><div class="slotSubTitle"><a href="{t.href}">{t.summary}</a></div><div class="moreDetails"><span class="authorField">{t.author}</span><span>|</span><span class="dateView">{p.tell(t.moment, "{dd}.{mm}")}</span></div></div>')}</div><div class="footerView">© {p.now.year} {p.site}. {p.say("copyright")}</div></div></div></body></html>"""
