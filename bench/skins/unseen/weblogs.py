"""Weblogs of the first ten years."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=7,
    kind="weblogs",
    language="ru",
    site="Записки с Малых Дубков",
    address="http://dubki.journals.example/{id}.html",
    year=2009,
    captions=False,
    related=False,
    keywords=True,
)
def set_journal(p: Sheet) -> str:
    """A hosted journal: user and time in a table beside the portrait, mood and music, tags above the text, threads of comments."""
    thread = each(
        enumerate(p.comments(4)),
        lambda n: (
            f'<div style="margin-left:{25 * (n[0] % 3)}px"><table bgcolor="#e2e2e2"><tr><td><b>{n[1].reader}</b><br>{p.tell(n[1].moment, "{yyyy}-{mm}-{dd} {HH}:{MM} (UTC)")}<br><a href="#t{n[0]}">Ссылка</a> | <a href="#">Ответить</a></td></tr></table>{n[1].text}</div>'
        ),
    )
    return f"""<html><head><title>{p.headline} - {p.site}</title></head><body><table border="0" width="100%"><tr><td align="left"><table border="0"><tr><td rowspan="2"><img src="/userpic/1"></td>
<td valign="bottom"><font face="Arial">{p.names("<b>{}</b>", house=True)}{p.when("{yyyy}-{mm}-{dd} {HH}:{MM}:00", "<br>@ <b>{}</b>")}</font></td></tr></table></td>
<td align="right"><a href="{p.others[0].href}">&lt;&lt;</a> <a href="#">В избранное</a> <a href="{p.others[1].href}">&gt;&gt;</a></td></tr></table>
<p><font face="Arial"><i><b>{p.headline}</b></i></font></p><div class="ljtags"><b>Метки:</b> {", ".join(f'<a href="/tag/{k}">{k}</a>' for k in p.keywords)}</div>
<p><font face="Arial"><b>Настроение:</b> рабочее<br><b>Музыка:</b> радио за стеной</font></p>
<div style="margin-left:30px">{p.lead('<img src="http://pics.example/{file}"><br>')}{p.text("{}<br /><br />", "<b>{}</b><br /><br />", "<i>{}</i><br /><br />", picture='<img src="http://pics.example/{file}"><br>')}</div>
<center><p>[ <a href="#c">{p.say("comments")}: 4</a> | <a href="#">{p.say("comment_form")}</a> ]</p></center><hr>{thread}
<hr><form>{p.say("comment_terms")}<br>{each(p.list("comment_fields"), lambda f: f"{f}: <input><br>")}</form></body></html>"""


@skin(
    number=8,
    kind="weblogs",
    language="es",
    site="Cuaderno de Valdeflores",
    address="http://www.cuadernovaldeflores.example/articulo/{id}/{slug}",
    year=2006,
    section=True,
)
def set_textpattern(p: Sheet) -> str:
    """A hand-made weblog of definition lists: headline in dt, text in dd, the line of facts between two slashes below, an archive by month."""
    photo = '<span class="foto"><img src="/images/{file}" alt="" /> <em>{caption}</em></span>'
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html><head><title>{p.site} / {p.headline}</title></head><body><div id="accessibility"><a href="#content">Saltar al texto</a></div>
<div id="head"><p id="site-name"><a href="/">{p.site}</a></p><p id="site-slogan">{p.say("about_site")}</p></div>
<div id="sidebar-1"><dl><dt>Meses</dt>{each(range(1, 7), lambda m: f"<dd><a href='/m/{m}'>{p.list('months')[int(str(m)) - 1]} {p.now.year}</a> ({p.random.randrange(3, 30)})</dd>")}</dl><dl><dt>{p.say("latest")}</dt>{each(p.others[:5], lambda t: f"<dd>{p.tell(t.moment, '{d} {mon} {yyyy}')}: <a href='{t.href}'>{t.headline}</a></dd>")}</dl></div>
<div id="content"><dl class="entrada"><dt>{p.headline}</dt><dd>{p.lead(photo)}{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p><q>{}</q></p>", picture=photo)}
<p class="datos">{p.names("{} / ")}{p.when("{d} de {month} de {yyyy}, {HH}:{MM}", "{} / ")}<a href="/s">{p.section}</a> / <a href="#">Enlace</a></p></dd></dl>
<dl class="vecinas"><dt>{p.say("read_also")}</dt>{each(p.related, lambda t: f"<dd><a href='{t.href}'>{t.headline}</a> <small>{p.tell(t.moment, '{dd}.{mm}.{yyyy}')}</small></dd>")}</dl>
<h2 id="comment">{p.say("comments")}</h2><ol>{each(p.comments(3), lambda c: f"<li><p>{c.text}</p><p><cite>{c.reader}</cite> {p.tell(c.moment, '{d} {month} {yyyy}, {HH}:{MM}')} #</p></li>")}</ol><form><h3>{p.say("comment_form")}</h3><p>{p.say("comment_terms")}</p></form></div>
<div id="foot">{p.now.year}, {p.say("copyright")}</div></body></html>"""
