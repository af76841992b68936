"""Arabic and Hebrew sites."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin

INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@skin(
    number=115,
    kind="right to left",
    language="he",
    site="קול המפרץ",
    address="https://kolhamifratz.example/{id}/",
    year=2017,
    standfirst=True,
    section=True,
)
def set_closing_sentence(p: Sheet) -> str:
    """A Hebrew local site: the writers with a portrait under the standfirst, no time there; after the text one sentence in small letters that tells when and in which section it was published, captions with the credit in front on a strip, a box of a page of a network, "more on this" as wide rows with excerpts, flashes with clocks at the side."""
    photo = '<div class="pic-holder"><img src="https://kolhamifratz.example/wp-content/uploads/{file}" alt=""><div class="pic-strip"><span class="pic-by">צילום: {credit}</span> <span class="pic-txt">{caption}</span></div></div>'
    people = "".join(
        f'<div class="rep"><img src="/rep.png" alt=""><div class="rep-n"><a href="/author/x">{name}</a></div></div>'
        for name in p.authors
    )
    closing = (
        p.when(
            "{weekday}, {d} ב{month} {yyyy}, בשעה {HH}:{MM}",
            f'<div class="pub-line"><small>הכתבה התפרסמה ב{{}} במדור <a href="/x/">{p.section}</a></small></div>',
        )
        or f'<div class="pub-line"><small>הכתבה התפרסמה במדור <a href="/x/">{p.section}</a></small></div>'
    )
    join = (
        f'<div class="join-box"><b>הצטרפו לעמוד שלנו</b><p>{p.say("newsletter_text")}</p><a class="btn">אהבתי</a></div>'
    )
    rows = each(
        p.related,
        lambda t: (
            f'<div class="row-story"><a href="{t.href}"><img src="/u/{t.picture}"></a><div class="row-t"><a href="{t.href}">{t.headline}</a><p>{t.summary}</p><span class="row-d">{p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</span></div></div>'
        ),
    )
    flashes = each(
        p.others[:6],
        lambda t: f'<li><span>{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>',
    )
    return f"""<!DOCTYPE html><html dir="rtl" lang="he-IL"><head><title>{p.headline} - {p.site}</title></head><body class="rtl single"><div class="site-top"><span class="dt">{p.tell(p.now, "{weekday}, {d} ב{month} {yyyy}")}</span><span class="wt">{p.say("weather")}</span><a href="/"><img src="/logo.png" alt="{p.site}"></a></div><div class="site-nav">{each(p.list("sections"), lambda s: f'<a href="/x/">{s}</a>')}<a href="/board">לוח מודעות</a></div><div class="site-ad">פרסומת</div>
<div class="site-mid"><div class="col-main"><div class="story"><h1>{p.headline}</h1><h2 class="sub">{p.standfirst}</h2><div class="reps">{people}</div><div class="share-row"><a>שתפו</a><a>ווטסאפ</a><a>{p.random.randrange(40)} תגובות</a></div>{p.lead(photo)}<div class="story-t">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p><em>{}</em></p>", picture=photo, inside={2: join})}</div>{closing}</div>
<div class="more"><div class="more-h">{p.say("related")}</div>{rows}</div><div class="talk"><div class="talk-h">{p.say("comments")}</div>{each(enumerate(p.comments(3)), lambda n: f'<div class="tb"><span class="tb-n">{n[0] + 1}.</span> <span class="tb-u">{n[1].reader}</span> <span class="tb-d">{p.tell(n[1].moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</span><div class="tb-t">{n[1].text}</div></div>')}<div class="talk-f"><b>{p.say("comment_form")}</b><input><textarea></textarea><p>{p.say("comment_terms")}</p></div></div></div>
<div class="col-side"><div class="fl-h">{p.say("latest")}</div><ul class="fl">{flashes}</ul><div class="fl-h">{p.say("most_read")}</div>{each(p.others[6:8], lambda t: f'<div class="mr"><a href="{t.href}"><img src="/u/{t.picture}">{t.headline}</a></div>')}<div class="poll"><b>{p.say("poll")}</b>{each(p.list("poll_options"), lambda o: f"<label><input type='radio'> {o}</label>")}</div></div></div><div class="site-foot"><p>{p.say("about_site")}</p><p>© {p.now.year} {p.site}. {p.say("copyright")}</p></div></body></html>"""


@skin(
    number=116,
    kind="right to left",
    language="ar",
    site="صحيفة الواحة",
    address="https://www.alwaha-daily.example/article/{id}/{section}",
    year=2019,
    kicker=True,
    keywords=True,
)
def set_indic_digits(p: Sheet) -> str:
    """A daily of the Gulf whose pages, but for the stories' texts, write numbers in Arabic digits: weekday and day under the kicker, the clock with its half of the day after a bar, writers and their town between brackets as the line before the text, captions in a box at the picture's foot, tags, related stories as a numbered list, comments with days."""
    pattern = "{weekday} {d} {month} {yyyy} | {hh}:{MM} {half}"
    when = p.when(pattern, '<li class="story_date"><i class="fa fa-clock"></i>{}</li>').translate(INDIC)
    p.shown = [time.translate(INDIC) for time in p.shown]
    photo = '<div class="story_img"><img src="https://cdn.alwaha-daily.example/{file}" /><div class="story_img_desc">{caption} (تصوير: {credit})</div></div>'
    cards = each(
        enumerate(p.related),
        lambda n: (
            f'<li><span class="n">{str(n[0] + 1).translate(INDIC)}</span><a href="{n[1].href}">{n[1].headline}</a><span class="d">{p.tell(n[1].moment, "{d} {month} {yyyy}").translate(INDIC)}</span></li>'
        ),
    )
    latest = each(
        p.others[:6],
        lambda t: (
            f'<div class="item"><a href="{t.href}"><img src="/t/{t.picture}" /><h4>{t.headline}</h4></a><span>{p.tell(t.moment, "{d} {month} {hh}:{MM} {half}").translate(INDIC)}</span></div>'
        ),
    )
    voices = each(
        p.comments(3),
        lambda c: (
            f'<div class="voice"><h5>{c.reader}</h5><span>{p.tell(c.moment, "{d}/{m}/{yyyy} - {HH}:{MM}").translate(INDIC)}</span><p>{c.text}</p></div>'
        ),
    )
    views = str(p.random.randrange(90, 9000)).translate(INDIC)
    byline = p.names(f'<div class="story_author">{{}} ({p.story.place})</div>', "، ")
    return f"""<!DOCTYPE html><html dir="rtl" lang="ar"><head><title>{p.site} | {p.headline}</title></head><body><div class="top_bar"><div class="container"><span class="today">{p.tell(p.now, "{weekday} {d} {month} {yyyy}م").translate(INDIC)}</span><span>{str(p.random.randrange(28, 44)).translate(INDIC)}°</span><a href="/pdf">نسخة الورق {p.say("issue", n=p.random.randrange(9000, 19000)).translate(INDIC)}</a></div></div><div class="main_logo"><a href="/"><img src="/img/logo.svg" alt="{p.site}" /></a></div><ul class="main_menu">{each(p.list("sections"), lambda s: f'<li><a href="/section/x">{s}</a></li>')}</ul><div class="ticker"><b>عاجل</b><a href="{p.others[6].href}">{p.others[6].headline}</a></div>
<div class="container"><div class="row"><div class="col-md-8"><div class="story_wrap"><div class="story_over">{p.kicker}</div><h1 class="story_title">{p.headline}</h1><ul class="story_info">{when}<li class="story_views"><i class="fa fa-eye"></i>{views}</li></ul><div class="story_share"><a>واتساب</a><a>تويتر</a><a>طباعة</a></div>{p.lead(photo)}{byline}
<div class="story_text">{p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote>{}</blockquote>", picture=photo)}</div><div class="story_tags"><span>{p.say("tags")}</span>{each(p.keywords, lambda k: f'<a href="/tags/x">{k}</a>')}</div></div><div class="story_more"><h3>{p.say("related")}</h3><ol>{cards}</ol></div><div class="story_voices"><h3>{p.say("comments")}</h3>{voices}<h3>{p.say("comment_form")}</h3><p>{p.say("comment_terms")}</p></div></div>
<div class="col-md-4"><div class="side_box"><h3>{p.say("latest")}</h3>{latest}</div><div class="side_box"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><input type="email" /></div></div></div></div><div class="footer"><p>{p.say("copyright")} © {str(p.now.year).translate(INDIC)} {p.site}</p></div></body></html>"""
