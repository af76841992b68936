"""A Mauritanian site on the sixth version of a free system."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=340,
    kind="right to left",
    language="ar",
    site="نخيل الشاطئ",
    address="http://www.nakhilchatie.example/node/{id}",
    year=2015,
    keywords=True,
)
def set_mauritanian_nodes(p: Sheet) -> str:
    """A Mauritanian site on the sixth version of a free system: a banner in Arabic and French, primary links, blocks at both sides, headline in h2 of class title, short weekday, day and clock as "submitted" under it, a field with the picture and one with its line, the writers in a field with a label, the text as justified p, terms as inline links, numbers of readings, "مواضيع ذات صلة" as a view's list, remarks with "أضافه" and days, the newest as a view with days in brackets, a map of visitors."""
    photo = '<div class="field field-type-filefield field-field-image"><div class="field-items"><div class="field-item odd"><img class="imagefield imagefield-field_image" width="500" alt="" src="/sites/default/files/{file}" /></div></div></div><div class="field field-type-text field-field-legende"><div class="field-items"><div class="field-item odd">{caption} ({credit})</div></div></div>'
    other_photo = '<p class="rtecenter"><img alt="" src="/sites/default/files/{file}" width="450" /><br /><strong>{caption} ({credit})</strong></p>'
    when = ""
    if p.moment:
        told = p.tell(p.moment, "{weekday}, {yyyy}-{mm}-{dd} {HH}:{MM}").removeprefix("ال")
        p.shown.append(told)
        when = f'<div class="meta"><span class="submitted">{told}</span></div>'
    who = p.names(
        '<div class="field field-type-text field-field-auteur"><div class="field-items"><div class="field-item odd"><div class="field-label-inline-first">بقلم:&nbsp;</div>{}</div></div></div>',
        "، ",
        " و",
    )
    comments = each(
        enumerate(p.comments(3)),
        lambda n: (
            f'<div class="comment comment-published clear-block"><h3><a href="{p.href}#comment-{n[0] + 71}" class="active">{" ".join(n[1].text.split()[:4])}</a></h3><div class="submitted">أضافه {n[1].reader} (لم يتم التحقق) في {p.tell(n[1].moment, "{weekday}, {yyyy}-{mm}-{dd} {HH}:{MM}")}.</div><div class="content"><p>{n[1].text}</p></div><ul class="links"><li class="comment_reply first last"><a href="/comment/reply/1">رد</a></li></ul></div>'
        ),
    )
    body = p.add_rest(
        p.text(
            '<p class="rtejustify">{}</p>',
            "<p><strong>{}</strong></p>",
            '<p class="rtejustify">{}</p>',
            picture=other_photo,
        ),
        other_photo,
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="ar" xml:lang="ar" dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.headline} | {p.site}</title></head><body class="sidebars"><div id="header-region" class="clear-block"><div class="block block-block"><div class="content"><p><a href="/fr">Version française</a> | {p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</p></div></div></div><div id="wrapper"><div id="container" class="clear-block"><div id="header"><div id="logo-floater"><h1><a href="/" title="{p.site}"><img src="/sites/default/files/logo.png" alt="{p.site}" id="logo" /><span>{p.site}</span></a></h1></div><ul class="links primary-links"><li class="menu-1 first"><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li class="menu-2"><a href="/taxonomy/term/2">{s}</a></li>')}<li class="menu-9 last"><a href="/contact">اتصل بنا</a></li></ul></div>
<div id="sidebar-left" class="sidebar"><div class="block block-views"><h2>{p.say("latest")}</h2><div class="content"><div class="view view-dernieres"><div class="view-content"><div class="item-list"><ul>{each(p.others[:6], lambda t: f'<li class="views-row"><div class="views-field-title"><span class="field-content"><a href="{t.href}">{t.headline}</a></span></div><div class="views-field-created"><span class="field-content">({p.tell(t.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}")})</span></div></li>')}</ul></div></div></div></div></div><div class="block block-search"><div class="content"><form><label>بحث في الموقع: </label><input type="text" size="15" /><input type="submit" value="ابحث" /></form></div></div></div>
<div id="center"><div id="squeeze"><div class="right-corner"><div class="left-corner"><div class="breadcrumb"><a href="/">{p.say("home")}</a></div><h2>{p.headline}</h2><div class="clear-block"><div id="node-{p.random.randrange(900, 9000)}" class="node">{when}<div class="content clear-block">{p.lead(photo)}{who}{body}</div><div class="clear-block"><div class="meta"><div class="terms"><ul class="links inline">{each(p.keywords, lambda k: f'<li class="taxonomy_term_7"><a href="/taxonomy/term/7" rel="tag">{k}</a></li>')}</ul></div></div><div class="links"><ul class="links inline"><li class="comment_add first"><a href="/comment/reply/1#comment-form">{p.say("comment_form")}</a></li><li class="statistics_counter last"><span>عدد القراءات: {p.random.randrange(100, 9000)}</span></li></ul></div></div></div>
<div class="block block-views" id="block-views-similar"><h2>مواضيع ذات صلة</h2><div class="content"><div class="view-content"><div class="item-list"><ul>{each(p.related, lambda t: f'<li class="views-row"><div class="views-field-title"><span class="field-content"><a href="{t.href}">{t.headline}</a></span></div></li>')}</ul></div></div></div></div><div id="comments"><h2>{p.say("comments")}</h2>{comments}<div class="box"><h2>{p.say("comment_form")}</h2><div class="content"><form>{each(p.list("comment_fields"), lambda f: f'<div class="form-item"><label>{f}: </label><input type="text" /></div>')}<div class="description">{p.say("comment_terms")}</div><input type="submit" value="{p.say("send")}" /></form></div></div></div></div><span class="clear"></span><div id="footer"><div class="block"><div class="content"><p>{p.say("copyright")}</p><p>&copy; {p.now.year} {p.site} - نواكشوط</p></div></div></div></div></div></div></div>
<div id="sidebar-right" class="sidebar"><div class="block"><h2>{p.say("advertisement")}</h2><div class="content"><p><img src="/sites/default/files/pub.gif" alt="" /></p></div></div><div class="block block-views"><h2>{p.say("most_read")}</h2><div class="content"><ul>{each(p.others[4:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div></div><div class="block block-poll"><h2>{p.say("poll")}</h2><div class="content"><form>{each(p.list("poll_options"), lambda o: f'<div class="form-item"><label class="option"><input type="radio" /> {o}</label></div>')}<input type="submit" value="صوّت" /></form></div></div><div class="block"><h2>{p.say("weather").split("،")[0]}</h2><div class="content"><p>نواكشوط: {p.random.randrange(19, 38)}°</p></div></div></div></div></div></body></html>"""
