"""A Turkish province's portal in a news theme that a Turkish web office sells."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=409,
    kind="themes",
    language="tr",
    site="Akçasu Gündem",
    address="https://www.akcasugundem.example/{slug}/{id}/",
    year=2021,
    authors=False,
    standfirst=True,
    section=True,
)
def set_bought_turkish_theme(p: Sheet) -> str:
    """A Turkish province's portal in a news theme that a Turkish web office sells: rates, prayer hours and today in the head, a bar of last minutes with clocks, path, headline in h1, the standfirst in h2, the picture with its line, "Yayınlanma" and "Güncelleme" beside keys for the letters' size, the text with a box that looks at another story, the source as the last line, a bar of reactions, cards, voices with days and a warning of the law, columnists with the titles of their columns and the league at the side."""
    photo = '<figure class="wp-caption alignnone"><img class="size-full" src="https://www.akcasugundem.example/wp-content/uploads/2021/{file}" alt="" /><figcaption class="wp-caption-text">{caption} (Fotoğraf: {credit})</figcaption></figure>'
    dates = p.when("{d} {month} {yyyy} - {HH}:{MM}", '<div class="tarih">Yayınlanma: <b>{}</b></div>')
    dates += p.changed("{d} {month} {yyyy} - {HH}:{MM}", '<div class="tarih guncel">Güncelleme: <b>{}</b></div>')
    look = p.others[6]
    inside = {
        2: f'<div class="haber-ici"><a href="{look.href}"><img src="/wp-content/uploads/{look.picture}" alt="" /><span class="etiket">{p.say("read_also")}</span><strong>{look.headline}</strong></a></div>',
        4: f'<div class="reklam-ici"><span>{p.say("advertisement")}</span></div>',
    }
    text = p.text(
        "<p>{}</p>",
        "<h3><strong>{}</strong></h3>",
        "<blockquote><p>{}</p></blockquote>",
        "<li>{}</li>",
        "<ul>{}</ul>",
        photo,
        inside,
    )
    last = each(
        p.others[:5],
        lambda t: (
            f'<li><span class="saat">{p.tell(t.moment, "{HH}:{MM}")}</span><a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    cards = each(
        p.related,
        lambda t: (
            f'<div class="col-6 col-lg-4"><div class="kart"><a href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt="" /><span class="kat">{t.section}</span><h4>{t.headline}</h4></a></div></div>'
        ),
    )
    read = each(
        p.others[4:8],
        lambda t: (
            f'<li><a href="{t.href}"><b>{t.headline}</b></a><small>{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</small></li>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li class="yorum"><div class="yorum-ust"><b>{c.reader}</b><span>{p.tell(c.moment, "{d} {month} {yyyy} {HH}:{MM}")}</span></div><p>{c.text}</p><a class="cevapla">Cevapla</a></li>'
        ),
    )
    columns = each(
        (
            ("Nizamettin Oğuzer", "Çarşının bitmeyen çilesi"),
            ("Sevim Tanrıkulu", "Bir bardak çayın hatırı"),
            ("Dr. Okan Yiğitbaş", "Bahar yorgunluğu"),
        ),
        lambda c: (
            f'<div class="yazar"><img src="/wp-content/uploads/yazar.png" alt="" /><a><b>{c[0]}</b><span>{c[1]}</span></a></div>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="tr">
<head><meta charset="UTF-8" /><title>{p.headline} - {p.site}</title></head>
<body class="post-template-default single single-post single-format-standard">
<div class="ust-bar"><div class="container"><ul class="doviz"><li>DOLAR <b>{p.random.randrange(7, 9)},{p.random.randrange(1000, 9999)}</b></li><li>EURO <b>{p.random.randrange(9, 11)},{p.random.randrange(1000, 9999)}</b></li><li>ALTIN <b>{p.random.randrange(420, 520)},{p.random.randrange(10, 99)}</b></li><li>BIST <b>1.{p.random.randrange(300, 500)}</b></li></ul><div class="bugun">{p.tell(p.now, "{d} {month} {yyyy} {weekday}")}</div><div class="hava">Akçasu {p.say("weather")}</div></div></div>
<header class="ana-baslik"><div class="container"><div class="logo"><a href="/"><img src="/wp-content/themes/haberevi/img/logo.png" alt="{p.site}" /></a></div><div class="reklam-ust"></div></div>
<nav class="ana-menu"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/kategori/x/">{s}</a></li>')}<li><a href="/foto-galeri/">Foto Galeri</a></li><li><a href="/nobetci-eczaneler/">Nöbetçi Eczaneler</a></li><li><a href="/kunye/">Künye</a></li></ul></nav></header>
<div class="son-dakika"><div class="container"><span class="baslik">{p.say("latest")}</span><ul>
{last}
</ul></div></div>
<div class="container"><div class="row">
<div class="col-lg-8">
<div class="yol"><a href="/">{p.say("home")}</a> <i>&rsaquo;</i> <a href="/kategori/x/">{p.section}</a></div>
<article id="haber-{p.random.randrange(1000, 90_000)}" class="haber-detay">
<h1 class="haber-baslik">{p.headline}</h1>
<h2 class="haber-spot">{p.standfirst}</h2>
<div class="paylas"><a class="fb">Paylaş</a><a class="tw">Tweetle</a><a class="wa">Gönder</a><a class="yz">Yazdır</a></div>
{p.lead('<div class="haber-resim">' + photo + "</div>")}
<div class="haber-bilgi">{dates}<div class="punto"><a>A-</a><a>A+</a></div><a class="gnews">Google News ile abone ol</a></div>
<div class="haber-metin">
{p.add_rest(text, photo)}
<p class="kaynak"><strong>Kaynak:</strong> {p.say("staff")}</p>
</div>
</article>
<div class="tepki"><span>Bu habere tepkiniz ne?</span><ul><li>Alkış <b>{p.random.randrange(0, 9)}</b></li><li>Beğen <b>{p.random.randrange(0, 9)}</b></li><li>Üzgün <b>0</b></li><li>Kızgın <b>{p.random.randrange(0, 9)}</b></li></ul></div>
<div class="ilgili"><h3>{p.say("related")}</h3><div class="row">
{cards}
</div></div>
<div class="yorumlar" id="yorumlar"><h3>{p.say("comments")} (2)</h3><form><textarea placeholder="{p.say("comment_form")}"></textarea><input type="text" placeholder="Adınız Soyadınız" /><div class="uyari"><b>UYARI:</b> {p.say("comment_terms")}</div><button>{p.say("send")}</button></form><ul>
{voices}
</ul></div>
</div>
<aside class="col-lg-4">
<div class="kutu"><h3>Yazarlar</h3>
{columns}
</div>
<div class="kutu"><h3>{p.say("most_read")}</h3><ul>{read}</ul></div>
<div class="kutu namaz"><h3>Namaz Vakitleri</h3><table><tr><td>İmsak</td><td>05:12</td></tr><tr><td>Güneş</td><td>06:38</td></tr><tr><td>Öğle</td><td>12:54</td></tr><tr><td>İkindi</td><td>16:11</td></tr><tr><td>Akşam</td><td>18:58</td></tr><tr><td>Yatsı</td><td>20:19</td></tr></table></div>
<div class="kutu"><h3>Anket</h3><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" name="a" /> {o}</label>')}<button>Oy ver</button></div>
<div class="kutu"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><input type="email" /></div>
</aside>
</div></div>
<footer class="alt"><div class="container"><p>{p.say("about_site")}</p><ul><li><a>Künye</a></li><li><a>İletişim</a></li><li><a>Gizlilik İlkeleri</a></li><li><a>Çerez Politikası</a></li><li><a>RSS</a></li></ul><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}</p><p>Haber Yazılımı: Haberevi</p></div></footer>
<div class="cerez"><p>{p.say("cookies")}</p><a>Tamam</a></div>
</body>
</html>"""
