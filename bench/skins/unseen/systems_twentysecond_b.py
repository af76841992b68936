"""A Turkish news agency's public pages on the large system that a software house made for it."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=437,
    kind="systems",
    language="tr",
    site="Kıyı Haber Ajansı",
    address="https://www.kha.example/tr/{section}/{slug}/{id}",
    year=2018,
    standfirst=True,
    section=True,
)
def set_agency_on_a_large_system(p: Sheet) -> str:
    """A Turkish news agency's public pages on a large system: languages in a select, subscribers' entry, the section as a link over the headline in h1, the standfirst in h4, a wide picture with its line in a span, the writer in a row with a stroke and the day with a clock, "Güncelleme" after it, buttons, text in a div of p with spans that an editor left, a note that the agency's stories are shown here in short, subscription by contact, a topic's row, related stories in cards with dates, news in numbers at the side by tabs of last hours, a bar of the agency's products, a long foot of offices."""
    photo = '<div class="detay-foto"><img class="img-responsive" src="https://cdnuploads.kha.example/uploads/Contents/2018/thumbs_b_c_{file}" alt=""><span class="detay-foto-editor">{caption} ( {credit} - {agency} )</span></div>'.replace(
        "{agency}", p.site
    )
    who = p.names('<span class="muhabir">{}</span>', ", ", ", ")
    when = p.when("{dd}.{mm}.{yyyy} - {HH}:{MM}", '<span class="tarih">{}</span>')
    when += p.changed("{dd}.{mm}.{yyyy} - {HH}:{MM}", '<span class="tarih">Güncelleme : {}</span>')
    line = " | ".join(part for part in (who, when) if part)
    line = f'<div class="detay-bilgi">{line}</div>' if line else ""
    text = p.text(
        "<p><span>{}</span></p>",
        "<p><strong>{}</strong></p>",
        '<p class="alinti"><em>{}</em></p>',
        "<li>{}</li>",
        "<ul>{}</ul>",
        photo,
    )
    cards = each(
        p.related,
        lambda t: (
            f'<div class="col-sm-4"><div class="konu-icerik"><a href="{t.href}"><img src="https://cdnuploads.kha.example/uploads/Contents/thumbs_s_{t.picture}" alt=""></a><span class="konu-kat">{t.section}</span><h4><a href="{t.href}">{t.headline}</a></h4><span class="konu-tarih">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span></div></div>'
        ),
    )
    feed = each(
        p.others[:6],
        lambda t: (
            f'<li><a href="{t.href}"><span class="saat">{p.tell(t.moment, "{HH}:{MM}")}</span><span class="bas">{t.headline}</span></a></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8" /><title>{p.headline}</title></head><body class="tr detay"><div class="ust-bant"><div class="container"><select class="dil"><option>Türkçe</option><option>English</option><option>العربية</option><option>Русский</option><option>Kurdî</option></select><span class="bugun">{p.tell(p.now, "{d} {month} {yyyy}, {weekday}")}</span><a href="https://abone.kha.example">Abone Girişi</a><a href="/tr/p/iletisim">İletişim</a></div></div><div class="logo-bant container"><a href="/tr"><img src="/assets/img/kha-logo.svg" alt="{p.site}" /></a><form action="/tr/search/"><input type="text" placeholder="Ara" /><button><i class="fa fa-search"></i></button></form></div><nav class="navbar"><div class="container"><ul class="nav"><li><a href="/tr">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/tr/x">{s}</a></li>')}<li><a href="/tr/foto">Fotoğraf</a></li><li><a href="/tr/video">Video</a></li><li><a href="/tr/infografik">İnfografik</a></li><li><a href="/tr/analiz">Analiz</a></li></ul></div></nav>
<div class="container detay-paging"><div class="detay-baslik"><div class="detay-kategori"><a href="/tr/x">{p.section}</a></div><h1>{p.headline}</h1><h4>{p.standfirst}</h4></div><div class="row"><div class="col-md-9"><div class="detay-buyukFoto">{p.lead(photo)}</div>{line}<div class="paylas"><a class="fb"><i class="fa fa-facebook"></i></a><a class="tw"><i class="fa fa-twitter"></i></a><a class="wp"><i class="fa fa-whatsapp"></i></a><a class="yz"><i class="fa fa-print"></i> {p.list("share")[1]}</a><a class="kc">A-</a><a class="bk">A+</a></div><div class="detay-icerik"><div class="metin">{p.add_rest(text, photo)}</div><div class="detay-uyari"><i>{p.site} sitesinde yer alan haberler, abonelere sunulan haber akışından özetlenerek yayımlanmaktadır. <a href="/tr/p/abonelik">Abonelik için lütfen iletişime geçiniz.</a></i></div></div><div class="bulten"><h4>{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p><input type="email" placeholder="E-posta adresi" /><button>Kaydol</button></div>
<div class="konular"><h3>{p.say("related")}</h3><div class="row">{cards}</div></div></div><div class="col-md-3"><div class="sag-akis"><ul class="sekme"><li class="aktif">Son haberler</li><li>Bugün</li><li>Bu hafta</li></ul><ul class="akis">{feed}</ul><a class="tum" href="/tr/gundem">Tüm akış</a></div><div class="reklam">{p.say("advertisement")}</div><div class="gunun"><h3>Günün fotoğrafları</h3><img src="/assets/img/gunun.jpg" alt="" /></div><div class="cok"><h3>{p.say("most_read")}</h3><ol>{each(p.others[4:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div></div></div></div>
<div class="urunler"><div class="container"><span>Enerji Terminali</span><span>Finans Ekranı</span><span>Spor Hattı</span><span>Haber Akademisi</span><span>Doğrulama Masası</span></div></div><footer><div class="container"><div class="row"><div class="col-sm-4"><h5>Kurumsal</h5><ul><li><a>Tarihçe</a></li><li><a>Yönetim Kurulu</a></li><li><a>Yayın ilkeleri</a></li><li><a>İnsan kaynakları</a></li></ul></div><div class="col-sm-4"><h5>Bölge ofisleri</h5><p>Tuzliman, Karaçınar, Eskiköprü; merkez santral 0 (300) 555 01 42. Kuruluş 6 Nisan 1952.</p></div><div class="col-sm-4"><h5>Takip edin</h5><p>{p.say("about_site")}</p></div></div><p class="telif">© {p.now.year} {p.site}. {p.say("copyright")}</p></div></footer><div class="cerez"><p>{p.say("cookies")}</p><a>Tamam</a></div></body></html>"""
