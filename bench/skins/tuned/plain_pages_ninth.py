"""Pages for small telephones, and pages out of a word processor."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=175,
    kind="plain pages",
    language="ru",
    site="Волжский берег",
    address="http://m.volzhsky-bereg.example/news/{id}/",
    year=2012,
    has_year=False,
    section=True,
    standfirst=True,
)
def set_telephone_version(p: Sheet) -> str:
    """A Russian regional portal's version for telephones: a bar with the region's town and rates, section and the day without a year before the headline, the announcement in bold, picture over its line, lines without p parted by double breaks, "Читайте также" inside, the writer in a line after the text, "Материалы по теме" with days, counters of visits, a way to the full version."""
    photo = '<div class="pic"><img src="/i/m/{file}" width="300" alt="" /><div class="pic_t">{caption}<br/>Фото: {credit}</div></div>'
    who = p.names('<div class="au">Автор: {}</div>', ", ", ", ")
    when = p.when("{d} {month}, {HH}:{MM}", '<span class="dt">{}</span> ')
    also = f'<div class="also">{p.say("read_also")}: <a href="{p.related[0].href}">{p.related[0].headline}</a></div>'
    return f"""<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//WAPFORUM//DTD XHTML Mobile 1.0//EN" "http://www.wapforum.org/DTD/xhtml-mobile10.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{p.headline} / {p.site}</title></head><body>
<div class="top"><a href="/"><img src="/i/m/logo.png" alt="{p.site}" /></a></div><div class="inf">{p.tell(p.now, "{d} {month}, {weekday}")} | {p.say("weather")} | $ 31,{p.random.randrange(10, 99)} | &euro; 40,{p.random.randrange(10, 99)}</div><div class="nav">{" | ".join(f'<a href="/x/">{s}</a>' for s in p.list("sections"))}</div>
<div class="breaking"><b>Срочно:</b> <a href="{p.others[0].href}">{p.others[0].headline}</a></div>
<div class="item"><div class="hd">{when}<a href="/x/">{p.section}</a></div><h2>{p.headline}</h2><div class="anons"><b>{p.standfirst}</b></div>{p.lead(photo)}
<div class="txt">{p.text("{}<br/><br/>", "<b>{}</b><br/><br/>", "{}<br/><br/>", "&bull; {}<br/>", "{}<br/>", photo, {2: also})}</div>{who}<div class="sh"><a href="/x">ВКонтакте</a> <a href="/x">Facebook</a> <a href="/x">Одноклассники</a></div><div class="cnt">Просмотров: {p.random.randrange(100, 9000)} | <a href="{p.href}comments/">Комментариев: {p.random.randrange(30)}</a></div></div>
<div class="bl"><div class="bl_t">{p.say("related")}</div>{each(p.related, lambda t: f'<div class="li"><a href="{t.href}">{t.headline}</a> <span class="dt">{p.tell(t.moment, "{d} {month}, {HH}:{MM}")}</span></div>')}</div><div class="bl"><div class="bl_t">Последние комментарии</div>{each(p.comments(2), lambda c: f'<div class="cm"><b>{c.reader}</b> <span class="dt">{p.tell(c.moment, "{d} {month}, {HH}:{MM}")}</span><br/>{c.text}</div>')}<div class="rule">{p.say("comment_terms")}</div></div><div class="bl"><div class="bl_t">{p.say("latest")}</div>{each(p.others[1:7], lambda t: f'<div class="li"><span class="dt">{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></div>')}<div class="li"><a href="/news/">Все новости</a></div></div>
<div class="adv"><a href="/go">Такси по городу от 100 рублей. Реклама</a></div><div class="nav2"><a href="#">Наверх</a> | <a href="/">{p.say("home")}</a> | <a href="http://www.volzhsky-bereg.example/news/">Полная версия</a></div><div class="ft">&copy; 2003&ndash;{p.now.year} {p.site}. {p.say("copyright")}<br/>18+<br/><img src="/counter.gif" alt="" /></div></body></html>"""


@skin(
    number=176,
    kind="plain pages",
    language="it",
    site="Il Foglio della Pro Loco di Rocca Altana",
    address="http://www.prolocoroccaltana.example/foglio/{yyyy}/articolo{id}.htm",
    year=2008,
    precision="day",
    kicker=True,
)
def set_word_processor_page(p: Sheet) -> str:
    """A village sheet saved as a page from a word processor: every line an MsoNormal in spans with sizes, a table of links to the pages first, the kicker and the headline as big centred lines, pictures as centred paragraphs with an italic line below, the place with the day on the left and the writer at the right as last lines, other articles of the sheet as a list of points, mass times and the site's own last change in the foot."""
    line = "<p class=MsoNormal style='text-align:justify;text-indent:14.2pt'><span lang=IT style='font-size:12.0pt;font-family:\"Book Antiqua\"'>{}<o:p></o:p></span></p>"
    empty = "<p class=MsoNormal><span lang=IT><o:p>&nbsp;</o:p></span></p>"
    photo = (
        '<p class=MsoNormal align=center style=\'text-align:center\'><span lang=IT><img border=0 width=420 height=280 src="articolo_file/{file}" v:shapes="_x0000_i1025"></span></p>'
        "<p class=MsoNormal align=center style='text-align:center'><i><span lang=IT style='font-size:9.0pt'>{caption}<o:p></o:p></span></i></p>"
    )
    when = p.when(
        "{d} {month} {yyyy}",
        "<p class=MsoNormal><i><span lang=IT style='font-size:11.0pt'>Rocca Altana, {}<o:p></o:p></span></i></p>",
    )
    who = p.names(
        "<p class=MsoNormal align=right style='text-align:right'><b><i><span lang=IT style='font-size:12.0pt'>{}<o:p></o:p></span></i></b></p>"
    )
    rest = each(
        p.related,
        lambda t: (
            f"<p class=MsoListParagraph style='text-indent:-18.0pt'><span style='font-family:Symbol'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span><a href=\"{t.href}\">{t.headline}</a></p>"
        ),
    )
    index = each(
        ["Il paese", "La storia", "Le feste", "Le ricette", "Il foglio", "Gli orari"],
        lambda s: (
            f"<td width=110 valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'><p class=MsoNormal align=center><a href=\"../index.htm\"><span lang=IT style='font-size:10.0pt'>{s}</span></a></p></td>"
        ),
    )
    return f"""<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>{p.headline}</title></head><body lang=IT link=blue vlink=purple style='tab-interval:35.4pt'><div class=Section1>
<p class=MsoNormal align=center style='text-align:center'><b><span lang=IT style='font-size:26.0pt;font-family:"Monotype Corsiva";color:#993300'>{p.site}<o:p></o:p></span></b></p><p class=MsoNormal align=center style='text-align:center'><span lang=IT style='font-size:9.0pt'>{p.say("issue", n=p.random.randrange(1, 6))} – Distribuzione gratuita ai soci<o:p></o:p></span></p>
<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 align=center><tr>{index}</tr></table>{empty}
<p class=MsoNormal align=center style='text-align:center'><span lang=IT style='font-size:12.0pt;color:#993300'>{p.kicker}<o:p></o:p></span></p><p class=MsoNormal align=center style='text-align:center'><b><span lang=IT style='font-size:20.0pt;font-family:"Book Antiqua"'>{p.headline}<o:p></o:p></span></b></p>{empty}{p.lead(photo)}
{p.text(line, "<p class=MsoNormal><b><span lang=IT style='font-size:12.0pt'>{}<o:p></o:p></span></b></p>", line, line.format("– {}"), "{}", photo)}
{empty}{when}{who}{empty}<div class=MsoNormal align=center><hr size=2 width="100%" align=center></div><p class=MsoNormal><b><span lang=IT>{p.say("related")}</span></b></p>{rest}{empty}
<p class=MsoNormal><span lang=IT style='font-size:10.0pt'><a href="../foglio.htm">Torna al sommario</a> – <a href="mailto:foglio@prolocoroccaltana.example">Scrivici</a> – <a href="../guestbook.htm">Libro degli ospiti</a><o:p></o:p></span></p><p class=MsoNormal><span lang=IT style='font-size:10.0pt'>Ss. Messe: sabato ore 18,00; domenica ore 9,30 e 11,00.<o:p></o:p></span></p><p class=MsoNormal align=center style='text-align:center'><span lang=IT style='font-size:8.0pt'>Ultimo aggiornamento del sito: {p.tell(p.now, "{d} {month} {yyyy}")} – Visitatori: {p.random.randrange(2000, 60000)} – Webmaster: Pro Loco, © {p.now.year}<o:p></o:p></span></p></div></body></html>"""
