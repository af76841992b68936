"""A Turkish province's news site on one of that country's packages for news."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=395,
    kind="regional",
    language="tr",
    site="Kuzey Ovası Haber",
    address="https://www.kuzeyovasihaber.example/haber/{id}/{slug}.html",
    year=2018,
    authors=False,
    captions=False,
    standfirst=True,
    keywords=True,
)
def set_province_package(p: Sheet) -> str:
    """A Turkish province's news site on one of that country's packages for news: rates, prayer times and the weather in the head, a ticker, headline and "spot" in h1 and h2, the time with the weekday behind icons and a counter, a picture without a line, text in one block, a box in mid text, the agency as the source only, tags as links, comments with warnings in red and moments, columnists, chemists on duty, the table of the league."""
    photo = '<img src="/images/haberler/{file}" class="img-responsive" alt="">'
    when = p.when(
        "{dd} {month} {yyyy} {weekday} {HH}:{MM}",
        '<li><i class="fa fa-calendar"></i> Eklenme: {}</li>',
    )
    when += p.changed("{dd}.{mm}.{yyyy} {HH}:{MM}", '<li><i class="fa fa-refresh"></i> Güncelleme: {}</li>')
    also = f'<div class="ic-haber"><span>{p.say("read_also")}</span><ul>{each(p.related, lambda t: f"""<li><a href="{t.href}" title="">{t.headline}</a></li>""")}</ul></div>'
    body = p.text(
        "<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", "<li>{}</li>", "<ul>{}</ul>", f"<p>{photo}</p>"
    )
    ticker = each(
        p.others[:5],
        lambda t: f'<li><span>{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>',
    )
    said = each(
        p.comments(2),
        lambda c: (
            f'<div class="yorum"><div class="yorum-ust"><b>{c.reader}</b> <span>{p.tell(c.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</span></div><p>{c.text}</p><div class="oy"><a>Beğen ({p.random.randrange(0, 15)})</a> <a>Beğenme ({p.random.randrange(0, 6)})</a> <a>Yanıtla</a></div></div>'
        ),
    )
    prayer = each(
        (
            ("İmsak", "04:51"),
            ("Güneş", "06:19"),
            ("Öğle", "13:04"),
            ("İkindi", "16:38"),
            ("Akşam", "19:36"),
            ("Yatsı", "20:58"),
        ),
        lambda e: f"<li>{e[0]} <b>{e[1]}</b></li>",
    )
    table = each(
        ("Ova Demirspor", "Yeşilırmakspor", "Kuzey Gençlik", "Taşhan İdmanyurdu"),
        lambda e: f"<tr><td>{e}</td><td>{p.random.randrange(8, 20)}</td><td>{p.random.randrange(10, 45)}</td></tr>",
    )
    writers = each(
        (
            ("Hikmet Ongun", "Pazar yerinde bir sabah"),
            ("Nesrin Tokay", "Köy okulları üzerine"),
            ("Rıfat Sezgin", "Ah şu bizim takım"),
        ),
        lambda e: f'<li><a href="/yazar"><img src="/images/yazar.jpg" alt=""><b>{e[0]}</b><span>{e[1]}</span></a></li>',
    )
    return f"""<!DOCTYPE html>
<html lang="tr"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title><link rel="stylesheet" href="/temalar/bordo/css/style.css"></head><body>
<div id="ust-bar"><div class="container"><ul class="kurlar"><li>Dolar <b>{p.random.randrange(38, 69) / 10:.2f}</b></li><li>Euro <b>{p.random.randrange(47, 79) / 10:.2f}</b></li><li>Altın <b>{p.random.randrange(160, 260)},40</b></li></ul><span class="tarih">{p.tell(p.now, "{d} {month} {yyyy} {weekday}")}</span><span class="hava">{p.say("weather")}</span><ul class="ust-menu"><li><a href="/kunye.html">Künye</a></li><li><a href="/iletisim.html">İletişim</a></li><li><a href="/sitene-ekle.html">Sitene Ekle</a></li><li><a href="/rss">RSS</a></li></ul></div></div>
<header><div class="container"><a class="logo" href="/"><img src="/images/logo.png" alt="{p.site}"></a><div class="reklam-728"><span>{p.say("advertisement")}</span></div></div></header>
<nav class="ana-menu"><div class="container"><ul><li><a href="/"><i class="fa fa-home"></i></a></li>{each(p.list("sections"), lambda s: f'<li><a href="/kategori">{s}</a></li>')}<li><a href="/foto-galeri">Foto Galeri</a></li><li><a href="/video-galeri">Web TV</a></li><li><a href="/resmi-ilanlar">Resmi İlanlar</a></li></ul></div></nav>
<div class="son-dakika"><div class="container"><strong>{p.say("latest")}</strong><ul>{ticker}</ul></div></div>
<div class="container"><div class="row"><div class="col-md-8"><div id="haber-detay"><h1>{p.headline}</h1><h2 class="spot">{p.standfirst}</h2>
<div class="haber-bilgi"><ul>{when}<li><i class="fa fa-eye"></i> {p.random.randrange(90, 4800)} {p.say("views")}</li><li><i class="fa fa-comments"></i> 2 yorum</li></ul><div class="boyut"><a>A-</a> <a>A+</a> <a><i class="fa fa-print"></i></a></div></div>
{p.lead(f'<div class="haber-resim">{photo}</div>')}
<div class="paylas"><a class="fb">Facebook'ta Paylaş</a><a class="tw">Tweetle</a><a class="wp">WhatsApp</a></div>
<div class="haber-metin">{p.add_rest(body, f"<p>{photo}</p>")}</div>
<p class="kaynak">Kaynak: {p.say("staff")}</p>{also}
<div class="etiketler"><i class="fa fa-tags"></i> {p.say("tags")}: {each(p.keywords, lambda k: f'<a href="/etiket">{k}</a>')}</div></div>
<div id="yorumlar"><h3>{p.say("comments")} (2)</h3><p class="uyari">DİKKAT! {p.say("comment_terms")}</p><form><input placeholder="Adınız Soyadınız"><textarea placeholder="{p.say("comment_form")}"></textarea><label>Güvenlik kodu: 4 + 3 =</label><input size="2"><button>{p.say("send")}</button></form>{said}</div>
<div class="diger"><h3>Diğer Haberler</h3><div class="row">{each(p.others[4:8], lambda t: f'<div class="col-xs-6"><a href="{t.href}"><img src="/images/haberler/thumb/{t.picture}" alt=""><span>{t.headline}</span></a></div>')}</div></div></div>
<div class="col-md-4"><div class="kutu"><h3>Köşe Yazarları</h3><ul class="yazarlar">{writers}</ul></div><div class="kutu"><h3>{p.say("most_read")}</h3><ol>{each(p.others[2:7], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="kutu"><h3>Namaz Vakitleri</h3><ul>{prayer}</ul></div><div class="kutu"><h3>Nöbetçi Eczaneler</h3><p><b>Şifa Eczanesi</b><br>İstasyon Cad. No: 14 Tel: 0000 212 00 41</p><p><b>Ova Eczanesi</b><br>Buğday Pazarı Sok. No: 3 Tel: 0000 212 00 66</p></div><div class="kutu"><h3>Puan Durumu</h3><table><tr><th>Takım</th><th>O</th><th>P</th></tr>{table}</table></div><div class="kutu anket"><h3>Anket</h3><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" name="a"> {o}</label><br>')}<button>Oy Ver</button> <a>Sonuçlar</a></div></div></div></div>
<footer><div class="container"><p>{p.say("about_site")}</p><p>Sitemizdeki yazı, resim ve haberler izin alınmadan kopyalanamaz. {p.say("copyright")} © 2009-{p.now.year}</p><p>Haber yazılımı: OvaSoft</p></div></footer></body></html>"""
