"""A Turkish valley's weblog at the host that most of the country had."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=330,
    kind="weblogs",
    language="tr",
    site="Dereağzı’ndan Haberler",
    address="http://dereagzindan.gunluk.example/{slug}/{id}",
    year=2009,
    keywords=True,
)
def set_turkish_host(p: Sheet) -> str:
    """A Turkish valley's weblog at the host that most of the country had: the host's bar with signing in and a random weblog, the weblog's name as h1 with a saying, the keeper's profile with a portrait, counters and a calendar at the left, day and clock alone in a div over the headline as a linked h3, text by double breaks in a div of fonts, pictures in centred divs with small letters below, "Haber:" with the writers as last line, stories on the subject as lines after a bold word, labels after a word, a line of voices, readers and "kalıcı bağlantı", voices in boxes with days, a form, newest entries and friends' weblogs."""
    photo = '<div style="text-align: center;"><img src="http://img.gunluk.example/dereagzindan/{file}" alt="" border="0" width="420"><br><font size="1">{caption} - {credit}</font></div><br>'
    when = p.when("{dd}.{mm}.{yyyy} {HH}:{MM}", '<div class="entryDate">{}</div>')
    who = p.names("<br><b>Haber: {}</b><br>", ", ", " - ")
    topic = f'<br><b>{p.say("related")}:</b><br>{each(p.related, lambda t: f"""&raquo; <a href="{t.href}">{t.headline}</a><br>""")}'
    text = p.text("{}<br><br>", "<b>{}</b><br><br>", "<i>{}</i><br><br>", "- {}<br>", "{}<br>", photo)
    voices = each(
        p.comments(3),
        lambda c: (
            f'<div class="commentBox"><div class="commentHead"><img src="/img/avatar.gif" width="32" alt=""> <a href="#">{c.reader}</a> yazmış, {p.tell(c.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</div><div class="commentBody">{c.text}</div></div>'
        ),
    )
    newest = each(
        p.others[:6],
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a> <small>({p.tell(t.moment, "{dd}.{mm}.{yyyy}")})</small></li>'
        ),
    )
    days = "".join(f"<td>{day}</td>" + ("</tr><tr>" if day % 7 == 0 else "") for day in range(1, 29))
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.headline} - dereagzindan - Günlük</title></head><body><div id="hostBar"><a href="http://www.gunluk.example"><img src="/img/gunluk.gif" alt="Günlük"></a> <a>Blog aç</a> | <a>Giriş yap</a> | <a>Rastgele blog</a> | <a>Şikayet et</a> <input size="14"> <input type="submit" value="Ara"></div><div id="wrap"><div id="head"><h1><a href="/">{p.site}</a></h1><h2>{p.say("about_site")}</h2></div>
<div id="left"><div class="block"><h4>Hakkımda</h4><img src="/img/profil.jpg" width="110" alt=""><p>dereagzindan<br>Blog yazarı, 2006’dan beri burada</p><a>Profilim</a></div><div class="block"><h4>{p.tell(p.now, "{month} {yyyy}")}</h4><table class="cal"><tr><th>Pt</th><th>Sa</th><th>Ça</th><th>Pe</th><th>Cu</th><th>Ct</th><th>Pz</th></tr><tr>{days}</tr></table></div><div class="block"><h4>Kategoriler</h4><ul>{each(p.list("sections"), lambda s: f'<li><a href="/kategori">{s}</a></li>')}</ul></div><div class="block"><h4>Sayaç</h4><p>Bugün: {p.random.randrange(10, 200)}<br>Toplam: {p.random.randrange(9000, 90000)}</p></div></div>
<div id="center"><div class="nav"><a href="{p.others[6].href}">&laquo; {p.say("previous")}</a> | <a href="/">{p.say("home")}</a> | <a href="{p.others[7].href}">{p.say("next")} &raquo;</a></div><div class="entry">{when}<h3 class="entryTitle"><a href="{p.href}">{p.headline}</a></h3><div class="entryBody"><font face="Trebuchet MS" size="2">{p.lead(photo)}{p.add_rest(text, photo)}{who}{topic}</font></div><div class="entryTags">{p.say("tags")}: {", ".join(f'<a href="/etiket" rel="tag">{k}</a>' for k in p.keywords)}</div><div class="entryFoot"><a href="#yorum">3 yorum</a> | {p.random.randrange(30, 3000)} {p.say("views")} | <a href="{p.href}">kalıcı bağlantı</a> | <a>arkadaşına gönder</a></div></div>
<div id="adBox"><small>{p.say("advertisement")}</small></div><a name="yorum"></a><h4>{p.say("comments")} (3)</h4>{voices}<div class="commentForm"><h4>{p.say("comment_form")}</h4><p>{p.say("comment_terms")}</p><form>{each(p.list("comment_fields"), lambda f: f"{f}:<br><input size='30'><br>")}<input type="submit" value="{p.say("send")}"></form></div></div>
<div id="right"><div class="block"><h4>Son yazılar</h4><ul>{newest}</ul></div><div class="block"><h4>{p.say("poll")}</h4>{each(p.list("poll_options"), lambda o: f"<input type='radio'> {o}<br>")}<input type="submit" value="Oyla"></div><div class="block"><h4>Arkadaş bloglar</h4><ul><li><a href="http://yaylayolu.gunluk.example">Yayla Yolu</a></li><li><a href="http://eskimutfak.gunluk.example">Eski Mutfak</a></li></ul></div></div>
<div id="foot">© {p.now.year} dereagzindan | Bu blog Günlük üzerinde yayınlanmaktadır. İçerikten blog sahibi sorumludur.</div></div></body></html>"""
