"""An Israeli business daily's pages of about 2013, on a system of its own."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=436,
    kind="right to left",
    language="he",
    site="מאזני הבוקר",
    address="http://www.moznayim.example/news/article.aspx?did=1000{id}",
    year=2013,
    standfirst=True,
    keywords=True,
)
def set_business_daily(p: Sheet) -> str:
    """An Israeli business daily's pages of about 2013: a strip of indices with the hour of their last change, rooms as tabs, headline in h1 and the standfirst in h2, below them a line of the day, the clock and the writers with strokes between, a box at the right of the text with tools and an advertisement, pictures in floated divs with a line after "/ צילום:", text as p, a related story in it after "עוד באתר", a note how much may be cited, tags after "עוד בנושא", related stories as headlines in a coloured list, talkbacks with numbers and times, the rules, what is hot in a side column with clocks, a table of rates."""
    photo = '<div class="art_pic"><img src="http://images.moznayim.example/images/{file}" alt=""><div class="pic_txt">{caption} / צילום: {credit}</div></div>'
    when = p.when("{d}/{m}/{yyyy}, {HH}:{MM}", '<span class="art_date">{}</span>')
    who = p.names('<span class="art_author">{}</span>', ", ", " ו")
    line = ' <span class="sep">|</span> '.join(part for part in (when, who) if part)
    other = p.others[6]
    inside = f'<div class="art_more"><span>עוד באתר:</span> <a href="{other.href}">{other.headline}</a></div>'
    text = p.text(
        "<p>{}</p>",
        '<p><strong class="mid_title">{}</strong></p>',
        '<p class="quote_p">{}</p>',
        "<li>{}</li>",
        '<ul class="art_list">{}</ul>',
        photo,
        {3: inside},
    )
    related = each(
        p.related,
        lambda t: f'<li><a href="{t.href}">{t.headline}</a><span class="by"> {t.author}</span></li>',
    )
    voices = "".join(
        f'<div class="tb"><span class="tb_num">{n}.</span> <a class="tb_title">{c.text}</a> <span class="tb_name">{c.reader}</span> <span class="tb_date">{p.tell(c.moment, "{d}/{m}/{yy}, {HH}:{MM}")}</span> <a class="tb_re">הגב</a></div>'
        for n, c in enumerate(p.comments(4), 1)
    )
    hot = each(
        p.others[:6],
        lambda t: (
            f'<li><span class="hot_time">{p.tell(t.moment, "{HH}:{MM}")}</span><a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    rates = each(
        [("דולר", 3.5), ("אירו", 4.7), ("ליש״ט", 5.6), ("פרנק", 3.8)],
        lambda s: (
            f'<tr><td>{s[0]}</td><td dir="ltr">{s[1]}{p.random.randrange(10, 99)}</td><td dir="ltr">{p.random.choice("+-")}0.{p.random.randrange(10, 99)}%</td></tr>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body><form id="aspnetForm" action="article.aspx" method="post"><div id="ticker"><span>מעו"ף <b dir="ltr">{p.random.randrange(1180, 1290)}.{p.random.randrange(10, 99)}</b></span><span>ת"א 100 <b dir="ltr">{p.random.randrange(1080, 1170)}.{p.random.randrange(10, 99)}</b></span><span>נאסד"ק <b dir="ltr">-0.{p.random.randrange(10, 99)}%</b></span><span class="upd">{p.say("updated")} {p.tell(p.now, "{HH}:{MM}")}</span></div><div id="top"><a href="/"><img src="/images/logo.png" alt="{p.site}"></a><div id="top_date">{p.tell(p.now, "{weekday}, {d} ב{month} {yyyy}")}</div><div id="top_links"><a href="/login">כניסה למנויים</a> <a href="/paper">העיתון הדיגיטלי</a> <a href="/mobile">סלולר</a></div><div id="search"><input value="חיפוש"><a>חפש</a></div></div>
<ul id="tabs"><li><a href="/">{p.say("home")}</a></li><li><a href="/market">שוק ההון</a></li><li><a href="/realestate">נדל"ן</a></li><li><a href="/law">דין וחשבון</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/x">{s}</a></li>')}</ul>
<div id="wrap"><div id="art_col"><div id="art_head"><h1>{p.headline}</h1><h2>{p.standfirst}</h2><div class="art_line">{line}</div></div><div id="art_tools"><ul><li><a>{p.list("share")[0]}</a></li><li><a>{p.list("share")[1]}</a></li><li><a>{p.list("share")[2]}</a></li><li><a href="#talkbacks">4 {p.say("comments")}</a></li><li><a>הגדל טקסט</a></li></ul><div class="ad_box">{p.say("advertisement")}</div></div><div id="art_content">{p.lead(photo)}{p.add_rest(text, photo)}</div><div class="art_note">אפשר לצטט מן הכתבה עד שלוש שורות ובציון שמו של {p.site}.</div><div class="art_tags"><span>{p.say("tags")}:</span> {each(p.keywords, lambda k: f'<a href="/tag.aspx?t=x">{k}</a>')}</div><div class="art_rel"><h3>{p.say("related")}</h3><ul>{related}</ul></div>
<div id="talkbacks"><h3>{p.say("comments")} <span>(4)</span></h3><a class="tb_add">{p.say("comment_form")}</a>{voices}<div class="tb_form"><input value="{p.list("comment_fields")[0]}"><input value="כותרת"><textarea>{p.list("comment_fields")[2]}</textarea><p class="tb_rules">{p.say("comment_terms")}</p><a class="tb_send">{p.say("send")}</a></div></div></div>
<div id="side_col"><div class="side_box"><h3>חם עכשיו</h3><ul class="hot">{hot}</ul></div><div class="side_box"><h3>שערים יציגים</h3><table><tr><th>מטבע</th><th>שער</th><th>שינוי</th></tr>{rates}</table><p>נכון ל-{p.tell(p.now, "{d}/{m}/{yyyy}")}</p></div><div class="side_box"><h3>{p.say("most_read")}</h3><ol>{each(p.others[3:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="side_box"><h3>{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" name="q"> {o}</label><br>')}<span>{p.random.randrange(90, 2400)} {p.say("votes")}</span></div><div class="side_box"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><input><a>{p.say("send")}</a></div></div></div>
<div id="foot"><a>אודות</a> | <a>תנאי שימוש</a> | <a>פרסמו אצלנו</a> | <a>דרושים</a> | <a>שירות לקוחות 03-5550142</a><p>{p.say("about_site")}</p><p>© {p.now.year} {p.site}. {p.say("copyright")}</p></div></form></body></html>"""
