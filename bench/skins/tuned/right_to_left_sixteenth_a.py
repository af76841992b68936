"""A Mauritanian site on a free system whose words stand half in Arabic."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=306,
    kind="right to left",
    language="ar",
    site="صحراء تيجريت",
    address="https://www.tijirit-press.example/node/{id}",
    year=2019,
    section=True,
    keywords=True,
)
def set_mauritanian_site(p: Sheet) -> str:
    """A Mauritanian site on a free system's seventh version: regions and blocks, headline in an h1 with a rule, weekday, slashed day, dash and clock as "submitted", the picture in a field with its line in a quotation, the writers in a field of their own with a colon, the text as justified paragraphs in a field, section and key words as fields after it, a view of related stories with days, remarks with "لا تعليق" subjects and moments, the form's hints on formats in full, a block of interviews and one of the newest before the story."""
    photo = '<div class="field field-name-field-image field-type-image field-label-hidden"><div class="field-items"><div class="field-item even"><img typeof="foaf:Image" src="/sites/default/files/styles/large/public/{file}" width="480" alt=""><blockquote class="image-field-caption"><p>{caption} ({credit})</p></blockquote></div></div></div>'
    when = p.when("{weekday}, {dd}/{mm}/{yyyy} - {HH}:{MM}", '<div class="submitted">{}</div>')
    who = p.names(
        '<div class="field field-name-field-writer field-label-inline clearfix"><div class="field-label">إعداد:&nbsp;</div><div class="field-items"><div class="field-item even">{}</div></div></div>',
        "، ",
        " و",
    )
    text = p.text(
        '<p dir="RTL" style="text-align: justify;">{}</p>',
        '<p dir="RTL"><strong>{}</strong></p>',
        '<p dir="RTL" style="text-align: justify;">{}</p>',
        "<li>{}</li>",
        '<ul dir="RTL">{}</ul>',
        photo,
    )

    def block(style: str, title: str, content: str) -> str:
        return f'<div id="block-views-{style}-block" class="block block-views contextual-links-region"><h2>{title}</h2><div class="content">{content}</div></div>'

    def row(link: str, day: str) -> str:
        return f'<li class="views-row"><div class="views-field views-field-title"><span class="field-content">{link}</span></div><div class="views-field views-field-created"><span class="field-content">{day}</span></div></li>'

    latest = each(
        p.others[:6],
        lambda t: row(
            f'<a href="{t.href}">{t.headline}</a>', p.tell(t.moment, "{weekday}, {dd}/{mm}/{yyyy} - {HH}:{MM}")
        ),
    )
    related = each(
        p.related,
        lambda t: row(
            f'<a href="{t.href}">{t.headline}</a>', p.tell(t.moment, "{weekday}, {dd}/{mm}/{yyyy} - {HH}:{MM}")
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="comment clearfix"><h3><a href="/comment/1">{" ".join(c.text.split()[:4])}</a></h3><div class="submitted">أرسله <span class="username">{c.reader}</span> (لم يتم التحقق) في {p.tell(c.moment, "{weekday}, {dd}/{mm}/{yyyy} - {HH}:{MM}")}</div><div class="content"><p>{c.text}</p></div><ul class="links inline"><li><a href="/comment/reply">رد</a></li></ul></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body class="html not-front not-logged-in two-sidebars page-node node-type-article i18n-ar"><div id="skip-link"><a href="#main-content" class="element-invisible">تجاوز إلى المحتوى الرئيسي</a></div><div id="page-wrapper"><div id="header"><a href="/" id="logo"><img src="/sites/default/files/logo.png" alt="{p.say("home")}"></a><div id="site-slogan">أخبار نواذيبو والشمال على مدار الساعة</div><div class="region-header"><div class="block block-date"><div class="content">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</div></div></div></div><div id="main-menu"><ul class="links inline clearfix"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/taxonomy/term/4">{s}</a></li>')}<li><a href="/contact">اتصل بنا</a></li></ul></div>
<div id="main" class="clearfix"><div id="sidebar-first" class="column sidebar">{block("latest", p.say("latest"), f"<ul>{latest}</ul>")}<div class="block block-block"><div class="content"><a href="https://bank.example"><img src="/sites/default/files/pub1.gif" alt=""></a></div></div></div>
<div id="content" class="column"><a id="main-content"></a><h1 class="title" id="page-title">{p.headline}</h1><div class="tabs"></div><div id="node-{p.random.randrange(2000, 9000)}" class="node node-article node-full clearfix">{when}<div class="content clearfix">{p.lead(photo)}{who}<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even">{p.add_rest(text, photo)}</div></div></div><div class="field field-name-field-rubrique field-label-above"><div class="field-label">القسم:&nbsp;</div><div class="field-items"><div class="field-item even"><a href="/taxonomy/term/4">{p.section}</a></div></div></div><div class="field field-name-field-tags field-type-taxonomy-term-reference field-label-above"><div class="field-label">{p.say("tags")}:&nbsp;</div><div class="field-items">{each(p.keywords, lambda k: f'<div class="field-item"><a href="/taxonomy/term/90">{k}</a></div>')}</div></div></div><div class="link-wrapper"><ul class="links inline"><li class="statistics_counter"><span>{p.random.randrange(90, 4000)} قراءة</span></li><li><a href="/print/1">نسخة للطباعة</a></li></ul></div></div>
{block("related", p.say("related"), f"<ul>{related}</ul>")}<div id="comments" class="comment-wrapper"><h2 class="title">{p.say("comments")}</h2>{voices}<h2 class="title comment-form">{p.say("comment_form")}</h2><form>{each(p.list("comment_fields"), lambda f: f'<div class="form-item"><label>{f}</label><input class="form-text"></div>')}<div class="filter-guidelines"><h3>Plain text</h3><ul class="tips"><li>لا يسمح بوسوم HTML.</li><li>تتحول مسارات مواقع وب و عناوين البريد الإلكتروني إلى روابط آليا.</li><li>تفصل السطور و الفقرات تلقائيا.</li></ul></div><input type="submit" value="{p.say("send")}"></form></div></div>
<div id="sidebar-second" class="column sidebar">{block("entretiens", "مقابلات", '<ul><li><a href="/node/812">عمدة البلدية: لن نترك أحدا بلا ماء</a></li><li><a href="/node/790">نقيب البحارة: الموسم كان ضعيفا</a></li></ul>')}{block("populaires", p.say("most_read"), f'''<ol>{each(p.others[4:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol>''')}<div class="block block-block"><h2>تابعونا على فيسبوك</h2><div class="content"><a href="https://facebook.example/tijirit">{p.site}</a></div></div></div></div>
<div id="footer-wrapper"><div id="footer"><p>{p.say("copyright")} &copy; {p.now.year} {p.site}</p><p>Powered by الإبداع الرقمي</p></div></div></div></body></html>"""
