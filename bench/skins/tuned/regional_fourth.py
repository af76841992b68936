"""Sites of regional papers, grown over years."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=97,
    kind="regional",
    language="en",
    site="The Ghatpur Herald",
    address="http://www.ghatpurherald.example/city/{slug}/articleshow/{id}.cms",
    year=2016,
    zone=330,
    keywords=True,
    section=True,
)
def set_indian_daily(p: Sheet) -> str:
    """An Indian daily: writers with the agency's letters, a bar and the time with a dot and IST in one span, tools for the text's size, the caption beside its picture, "also read" lines in the text, a keyword line, a related rail and a stream of what others read."""
    photo = '<div class="mainimg1 clearfix"><div class="imgcont"><img src="/photo/{file}" width="400"></div><div class="imgtext"><small>{caption} (Photo: {credit})</small></div></div>'
    inner = '<div class="embedimg"><table><tr><td><img src="/photo/{file}" width="280"></td><td valign="bottom"><small>{caption} (Photo: {credit})</small></td></tr></table></div>'
    time = p.when("{mon} {d}, {yyyy}, {hh}.{MM} {HALF} IST")
    line = " | ".join(part for part in (p.names("<span class='auth'>{}</span>, <i>GNS</i>", ", ", " & "), time) if part)
    also = f'<div class="also"><b>Also read:</b> <a href="{p.related[0].href}">{p.related[0].headline}</a></div>'
    ad = '<div class="ad1"><span>Advertisement</span></div>'
    rail = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}"><img src="/thumb/{t.picture}"><span>{t.headline}</span></a><span class="dt">{p.tell(t.moment, "{mon} {d}, {yyyy}")}</span></li>'
        ),
    )
    comments = each(
        p.comments(3),
        lambda c: (
            f'<div class="cmtBox"><div class="user">{c.reader} <span class="loc">(Ghatpur)</span></div><div class="pt">{p.random.randrange(3, 99)} days ago</div><div class="cmt">{c.text}</div><div class="opt"><a>Agree ({p.random.randrange(60)})</a> <a>Disagree ({p.random.randrange(60)})</a> <a>Recommend ({p.random.randrange(60)})</a></div></div>'
        ),
    )
    return f"""<!DOCTYPE html><html><head><title>{p.headline} - {p.site}</title></head><body class="article"><div id="fbg"><div class="topstrip"><span>{p.tell(p.now, "{weekday}, {mon} {dd}, {yyyy}")} | Updated {p.tell(p.now, "{hh}.{MM} {HALF} IST")}</span> <a href="/epaper">E-Paper</a> <a href="/mobile">Mobile</a></div><div id="hdr"><a href="/"><img src="/photo/logo.cms" alt="{p.site}"></a></div><div id="nav"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/x/articlelist/1.cms">{s}</a></li>')}<li><a href="/matrimonial">Matrimonial</a></li></ul></div><div class="bcrumb">You are here: <a href="/">Home</a> &raquo; <a href="/city">City</a> &raquo; <a href="/x">{p.section}</a></div>
<div id="content"><div class="left_bdr"><div class="ltrail"><h4>RELATED</h4><ul>{rail}</ul></div><div class="main-content"><h1 class="heading1">{p.headline}</h1><span class="byline">{line}</span><div class="tools"><span>A</span><span>A</span><span>A</span> <a>Comments</a> <a>Print</a> <a>G+</a></div>
{p.lead(photo)}<div class="Normal">{p.text("{}<br><br>", "<strong>{}</strong><br><br>", "{}<br><br>", "&bull; {}<br>", "{}<br>", inner, {2: ad, 3: also})}</div><div class="followup">Get latest news &amp; live updates on the go on your pc with <a href="/app">News App</a>. Download The Herald app for your device.</div><div class="kwd"><b>Keywords:</b> {" | ".join(f'<a href="/topic/x">{k}</a>' for k in p.keywords)}</div>
<div class="fromweb"><h4>FROM AROUND THE WEB</h4>{each(p.others[:3], lambda t: f'<div class="spon"><a href="http://elsewhere.example/{t.picture}">{t.headline}</a><span>Promoted</span></div>')}</div><div id="cmtMain"><h3>All comments</h3><div class="cmtsort"><a>Newest</a> <a>Oldest</a> <a>Most agreed</a></div>{comments}<p class="cmtnote">{p.say("comment_terms")}</p></div></div></div>
<div class="right_bdr"><h4>{p.say("most_read").upper()}</h4><ul>{each(p.others[3:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a><br><small>{p.tell(t.moment, "{d} {mon}, {hh}:{MM} {HALF}")}</small></li>')}</ul><h4>Sensex</h4><p>25{p.random.randrange(100, 999)}.{p.random.randrange(10, 99)} &#9650;</p><h4>Horoscope</h4><p>{p.tell(p.now, "{d} {month}")}</p></div></div><div id="foot">Copyright &copy; {p.now.year} Herald Press Ltd. {p.say("copyright")}</div></div></body></html>"""


@skin(
    number=98,
    kind="regional",
    language="tr",
    site="Akkıyı Haber",
    address="http://www.akkiyihaber.example/{slug}-{id}h.htm",
    year=2015,
    standfirst=True,
    keywords=True,
    section=True,
)
def set_news_script(p: Sheet) -> str:
    """A Turkish news script: the time with its weekday in a strip over the headline, captions in small letters under the pictures, "Muhabir" after the text, tags, related stories as a band of boxes, columnists, league tables and a place for readers' voices."""
    photo = '<div class="haber_resim"><img src="/images/haberler/{file}" width="650"><small>{caption} <em>({credit})</em></small></div>'
    reporter = p.names('<div class="haber_muhabir">Muhabir: <b>{}</b></div>', ", ")
    slider = each(
        enumerate(p.others[:5]),
        lambda n: (
            f'<li><a href="{n[1].href}"><img src="/images/haberler/{n[1].picture}"><span>{n[1].headline}</span></a><b>{n[0] + 1}</b></li>'
        ),
    )
    band = each(
        p.related,
        lambda t: (
            f'<div class="ilgili_kutu"><a href="{t.href}"><img src="/images/haberler/{t.picture}" width="150"></a><a class="ilgili_baslik" href="{t.href}">{t.headline}</a><span class="ilgili_tarih">{p.tell(t.moment, "{dd} {month} {yyyy} {HH}:{MM}")}</span></div>'
        ),
    )
    writers = each(
        p.others[5:8],
        lambda t: (
            f'<div class="yazar"><img src="/images/yazarlar/1.jpg"><b>{t.author}</b><a href="{t.href}">{t.headline}</a><span>{p.tell(t.moment, "{dd} {month} {weekday}")}</span></div>'
        ),
    )
    prayers = "".join(
        f"<li>{name} <b>{hour}</b></li>"
        for name, hour in (("İmsak", "05:12"), ("Güneş", "06:38"), ("Öğle", "13:04"), ("İkindi", "16:21"))
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html lang="tr"><head><title>{p.headline} - {p.section} - {p.site}</title></head><body><div id="sayfa"><div id="ustbar"><span>{p.tell(p.now, "{dd} {month} {yyyy} {weekday}")}</span> <span>DOLAR 2,{p.random.randrange(1000, 9999)}</span> <span>EURO 3,{p.random.randrange(1000, 9999)}</span> <span>{p.say("weather")}</span></div><div id="ust"><a href="/"><img src="/tema/logo.png" alt="{p.site}"></a></div><div id="menu"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f"<li><a href='/x-haberleri-1hk.htm'>{s}</a></li>")}<li><a href="/foto-galeri.htm">Foto Galeri</a></li></ul></div><div id="sondakika"><b>SON DAKİKA</b><marquee>{p.others[0].headline}</marquee></div>
<div id="manset"><ul>{slider}</ul></div><div id="orta"><div id="sol"><div id="haber"><div class="haber_ust"><a href="/x-haberleri-1hk.htm">{p.section}</a>{p.when("{dd} {month} {yyyy} {weekday} {HH}:{MM}", '<span class="haber_tarih">{}</span>')}<span class="haber_okunma">Bu haber {p.random.randrange(90, 9000)} kez okundu</span></div><h1>{p.headline}</h1><div class="haber_spot">{p.standfirst}</div><div class="haber_arac"><a>A+</a> <a>A-</a> <a>Yazdır</a> <a>Yorumlar ({p.random.randrange(9)})</a></div>
{p.lead(photo)}<div class="haber_metni" id="metin">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p><em>{}</em></p>", picture=photo)}</div>{reporter}<div class="haber_etiket"><b>{p.say("tags")}:</b> {each(p.keywords, lambda k: f"<a href='/x-haberleri.htm'>{k}</a>")}</div></div><div class="uyari">UYARI: {p.say("comment_terms")}</div>
<div class="yorumlar"><h3>{p.say("comments")}</h3>{each(p.comments(2), lambda c: f"<div class='yorum'><b>{c.reader}</b> <i>{p.tell(c.moment, '{dd} {month} {yyyy} {HH}:{MM}')}</i><p>{c.text}</p></div>")}</div><div class="ilgili"><h3>{p.say("related")}</h3>{band}</div></div>
<div id="sag"><div class="kutu"><h3>YAZARLAR</h3>{writers}</div><div class="kutu"><h3>PUAN DURUMU</h3><table><tr><th>Takım</th><th>O</th><th>P</th></tr><tr><td>Akkıyıspor</td><td>12</td><td>{p.random.randrange(9, 33)}</td></tr><tr><td>Limangücü</td><td>12</td><td>{p.random.randrange(9, 33)}</td></tr></table></div><div class="kutu"><h3>NAMAZ VAKİTLERİ</h3><p>{p.tell(p.now, "{dd} {month} {yyyy}")}</p><ul>{prayers}</ul></div><div class="kutu"><h3>ANKET</h3><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f"<input type='radio'>{o}<br>")}</div></div></div>
<div id="alt"><a href="/kunye.htm">Künye</a> <a href="/iletisim.htm">İletişim</a> <p>{p.say("copyright")} © {p.now.year} {p.site}</p><p>Haber Yazılımı</p></div></div></body></html>"""
