"""A Turkish town's news in a theme that Turkish makers sell to small papers."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=359,
    kind="themes",
    language="tr",
    site="Ardıçlıova Sözcüsü",
    address="https://www.ardicliovasozcusu.example/{slug}-{id}/",
    year=2021,
    standfirst=True,
    keywords=True,
    section=True,
)
def set_sold_theme(p: Sheet) -> str:
    """A Turkish town's news in a theme that Turkish makers of the free weblog system sell to small papers: rates, weather and prayer times in the head, "SON DAKİKA" with clocks, crumbs, headline in h1, the summary in h2, a bar with writer, "Yayınlanma" and "Güncelleme" in items, keys for size, the picture with a line, the text with a box of one other story, "Etiketler", feelings with counts, writer's card, "İlgili Haberler" as cards with days, voices with moments, the most read by numbers, papers' front pages, a foot of menus."""
    photo = '<figure class="wp-caption alignnone"><img src="https://www.ardicliovasozcusu.example/wp-content/uploads/{file}" alt=""><figcaption class="wp-caption-text">{caption} (Fotoğraf: {credit})</figcaption></figure>'
    lead = '<div class="haber-gorsel"><img width="860" src="https://www.ardicliovasozcusu.example/wp-content/uploads/{file}" alt="" class="wp-post-image"><div class="gorsel-alt">{caption} (Fotoğraf: {credit})</div></div>'
    times = p.when("{dd}.{mm}.{yyyy} - {HH}:{MM}", '<li class="tarih"><span>Yayınlanma:</span> {}</li>')
    times += p.changed("{dd}.{mm}.{yyyy} - {HH}:{MM}", '<li class="tarih guncel"><span>Güncelleme:</span> {}</li>')
    who = p.names('<li class="yazar"><i class="fa fa-user"></i> <a href="/yazar/x/">{}</a></li>', house=True)
    aside = p.others[4]
    box = f'<div class="ilgili-kutu"><span>İlginizi Çekebilir</span><a href="{aside.href}"><img src="/wp-content/uploads/{aside.picture}" alt=""><strong>{aside.headline}</strong></a></div>'
    text = p.text(quote="<blockquote><p>{}</p></blockquote>", heading="<h3>{}</h3>", picture=photo, inside={2: box})

    def set_card(t: Teaser) -> str:
        return f'<div class="col-4 kart"><a href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt=""><span class="kat">{t.section}</span><h4>{t.headline}</h4></a><span class="kart-tarih">{p.tell(t.moment, "{d} {month} {yyyy}")}</span></div>'

    urgent = each(
        p.others[:4],
        lambda t: f'<li><a href="{t.href}"><span>{p.tell(t.moment, "{HH}:{MM}")}</span> {t.headline}</a></li>',
    )
    read = each(
        enumerate(p.others[3:8], 1),
        lambda pair: (
            f'<li><span class="sira">{pair[0]}</span><a href="{pair[1].href}">{pair[1].headline}</a><em>{p.tell(pair[1].moment, "{dd}.{mm}.{yyyy}")}</em></li>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li class="yorum"><img src="/avatar.png" alt=""><div class="yorum-ust"><b>{c.reader}</b> <span>{p.tell(c.moment, "{d} {month} {yyyy}, {HH}:{MM}")}</span></div><p>{c.text}</p><a>Yanıtla</a> <a>({p.random.randrange(9)}) Beğen</a></li>'
        ),
    )
    moods = each(
        ("Beğendim", "Alkışladım", "Eğlendim", "Üzüldüm", "Kızdım"),
        lambda m: f'<div class="ifade"><span>{p.random.randrange(30)}</span><small>{m}</small></div>',
    )
    menu = each(p.list("sections"), lambda s: f'<li><a href="/kategori/x/">{s}</a></li>')
    words = each(p.keywords, lambda k: f'<a href="/etiket/x/" rel="tag">{k}</a>')
    card = (
        f'<div class="yazar-kutu"><img src="/yazar.png" alt=""><div><b>{p.authors[0]}</b><p>{p.say("about_author", author=p.authors[0])}</p></div></div>'
        if p.authors
        else ""
    )
    return f"""<!doctype html><html lang="tr"><head><meta charset="UTF-8"><title>{p.headline} - {p.site}</title></head><body class="post-template-default single single-post sidebar-sag"><header><div class="ust-bar"><div class="container"><ul class="piyasa"><li>DOLAR <b>{p.random.randrange(7, 19)},{p.random.randrange(10, 99)}</b></li><li>EURO <b>{p.random.randrange(8, 20)},{p.random.randrange(10, 99)}</b></li><li>ALTIN <b>{p.random.randrange(400, 990)},{p.random.randrange(10, 99)}</b></li></ul><span class="hava">{p.say("weather")}</span><span class="bugun">{p.tell(p.now, "{d} {month} {yyyy} {weekday}")}</span><span class="namaz">İmsak 05:{p.random.randrange(10, 59)}</span></div></div><div class="logo"><a href="/"><img src="/logo.png" alt="{p.site}"></a></div><nav><ul><li><a href="/">{p.say("home")}</a></li>{menu}<li><a href="/kunye/">Künye</a></li></ul></nav></header><div class="son-dakika"><b>SON DAKİKA</b><ul>{urgent}</ul></div>
<div class="container govde"><div class="icerik"><div class="yol"><a href="/">{p.say("home")}</a> <i>›</i> <a href="/kategori/x/" rel="category tag">{p.section}</a> <i>›</i> {p.headline}</div><article class="haber"><h1 class="haber-baslik">{p.headline}</h1><h2 class="haber-spot">{p.standfirst}</h2><div class="haber-bilgi"><ul>{who}{times}<li class="okunma">{p.random.randrange(50, 5000)} {p.say("views")}</li></ul><div class="araclar"><a>A+</a><a>A-</a><a>Yazdır</a></div></div>{p.lead(lead)}<div class="haber-metin">{p.add_rest(text, photo)}</div><div class="etiketler"><span>{p.say("tags")}:</span> {words}</div><div class="paylas"><a>Paylaş</a><a>Tweetle</a><a>WhatsApp</a></div></article><div class="ifadeler"><h5>Bu habere tepkiniz?</h5>{moods}</div>{card}
<div class="kutu"><h3 class="kutu-baslik">İlgili Haberler</h3><div class="row">{each(p.related, set_card)}</div></div><div class="kutu" id="yorumlar"><h3 class="kutu-baslik">{p.say("comments")}</h3><form><textarea placeholder="Yorumunuz"></textarea><input placeholder="Adınız"><p class="uyari">{p.say("comment_terms")}</p><button>{p.say("send")}</button></form><ul>{voices}</ul></div></div>
<aside class="yan"><div class="kutu"><h3 class="kutu-baslik">{p.say("most_read")}</h3><ol>{read}</ol></div><div class="kutu reklam"><small>{p.say("advertisement")}</small></div><div class="kutu"><h3 class="kutu-baslik">Gazete manşetleri</h3><img src="/manset.jpg" alt="Manşet"></div><div class="kutu"><h3 class="kutu-baslik">{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<label><input type="radio"> {o}</label>')}</div></aside></div><footer><ul>{menu}</ul><p>{p.say("about_site")}</p><p>Copyright © {p.now.year} {p.site}. {p.say("copyright")}</p></footer></body></html>"""
