"""A Turkish island's page that a teacher keeps by hand."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=314,
    kind="plain pages",
    language="tr",
    site="Sarpıncık Adası Sayfası",
    address="http://www.sarpincikadasi.example/haberler/haber{id}.html",
    year=2002,
    precision="day",
)
def set_island_page(p: Sheet) -> str:
    """A Turkish island's page that a teacher keeps by hand: links with bars in one line and a moving greeting, the page's last change, headline as centred h2 in colour, text in paragraphs that are closed by nothing, pictures centred with a line in small italics, the writers after a dash and the day in brackets as the last line at the right, a rule, other news as a list with days in brackets, ferry times as a table, a guest book's newest entries, a counter and an address for mail."""
    photo = '<center><img src="resimler/{file}" border="2" width="400"><br><small><i>{caption} (Foto: {credit})</i></small></center>'
    when = p.when("{d} {month} {yyyy}", "({})")
    who = p.names("— {}", ", ", " ve ")
    signed = f'<p align="right"><b>{who}</b> {when}</p>' if who or when else ""
    text = p.text("<p>{}", "<p><b>{}</b>", "<p><i>{}</i>", "<li>{}", "<ul>{}</ul>", photo)
    related = each(
        p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{d} {month} {yyyy}")})'
    )
    older = each(p.others[:4], lambda t: f'<a href="{t.href}">{t.headline}</a><br>')
    guests = each(
        p.comments(2), lambda c: f"<p><b>{c.reader}</b> ({p.tell(c.moment, '{dd}.{mm}.{yyyy} {HH}:{MM}')}): {c.text}"
    )
    return f"""<html>
<head><title>{p.headline}</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>
<body background="deniz.jpg" text="#000033" link="#0000CC">
<center><h1><font color="#003399">{p.site}</font></h1>
[ <a href="/index.html">{p.say("home")}</a> | <a href="/haberler/">Haberler</a> | <a href="/tarih.html">Adanın Tarihi</a> | <a href="/pansiyon.html">Pansiyonlar</a> | <a href="/defter.html">Ziyaretçi Defteri</a> | <a href="/linkler.html">Linkler</a> ]
<marquee width="60%">Adamıza hoş geldiniz! Sayfamız her hafta yenilenir.</marquee></center>
<p align="right"><small>Son güncelleme: {p.tell(p.now, "{dd}.{mm}.{yyyy}")}</small></p>
<hr width="80%">
<blockquote>
<h2 align="center"><font color="#CC0000">{p.headline}</font></h2>
{p.lead(photo)}
{p.add_rest(text, photo)}
{signed}
</blockquote>
<hr width="80%">
<h3>{p.say("related")}</h3>
<ul>{related}</ul>
<h3>Eski haberler</h3>
{older}
<h3>Vapur Saatleri</h3>
<table border="1" cellpadding="3"><tr><th>Adadan</th><th>İskeleden</th></tr><tr><td>07:15</td><td>08:30</td></tr><tr><td>12:00</td><td>13:15</td></tr><tr><td>17:45</td><td>19:00</td></tr></table>
<h3>Ziyaretçi defterinden</h3>
{guests}
<p><a href="/defter.html">Siz de yazın!</a>
<hr>
<center><small>{p.say("about_site")}<br>Bu sayfa 15 Mart 1998 tarihinden beri <img src="/cgi-bin/sayac.gif" alt="{p.random.randrange(2000, 60000)}"> kez ziyaret edildi.<br>Görüş ve önerileriniz için: <a href="mailto:ogretmen@sarpincikadasi.example">ogretmen@sarpincikadasi.example</a><br>En iyi 800x600 çözünürlükte görüntülenir.</small></center>
</body></html>"""
