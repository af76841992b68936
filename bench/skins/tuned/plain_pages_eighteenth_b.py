"""An Indonesian village radio's news on the template of a free sheet of styles, filled in by hand."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=354,
    kind="plain pages",
    language="id",
    site="Radio Warga Cilantur",
    address="https://radiocilantur.example/berita/{yyyy}/{slug}.html",
    year=2020,
    precision="day",
    standfirst=True,
)
def set_template_of_styles(p: Sheet) -> str:
    """An Indonesian village radio's news on the blog template of a free sheet of styles, filled in by hand: a bar of links, the radio's name in h1 with its frequency, one card with picture, headline in h3, day in a h5 after the summary, "Oleh" over the text, pictures with a small line, keys "Suka" and "Komentar", related links as a list in a second card, cards of "about", newest with days and labels at the right, keys for pages in the foot."""
    photo = '<img src="../../foto/{file}" alt="" style="width:100%"><p class="w3-small w3-center w3-text-grey">{caption} (Foto: {credit})</p>'
    day = p.when("{weekday}, {d} {month} {yyyy}", ', <span class="w3-opacity">{}</span>')
    text = p.text(
        heading="<h4><b>{}</b></h4>",
        quote='<div class="w3-panel w3-leftbar w3-light-grey"><p><i>{}</i></p></div>',
        entries='<ul class="w3-ul">{}</ul>',
        picture=photo,
    )
    newest = each(
        p.others[:4],
        lambda t: (
            f'<li class="w3-padding-16"><img src="../../foto/{t.picture}" alt="" class="w3-left w3-margin-right" style="width:50px"><a href="{t.href}" class="w3-large">{t.headline}</a><br><span>{p.tell(t.moment, "{d} {month} {yyyy}")}</span></li>'
        ),
    )
    return f"""<!DOCTYPE html>
<html>
<title>{p.site} - {p.headline}</title>
<meta charset="UTF-8">

<body class="w3-light-grey">
<div class="w3-bar w3-teal">{each(p.list("sections"), lambda s: f'<a href="#" class="w3-bar-item w3-button">{s}</a>')}</div>
<div class="w3-content" style="max-width:1400px">
<header class="w3-container w3-center w3-padding-32"><h1><b>{p.site.upper()}</b></h1><p>Mengudara di <span class="w3-tag">107,7 FM</span> setiap sore</p></header>
<div class="w3-row"><div class="w3-col l8 s12">
<div class="w3-card-4 w3-margin w3-white">
{p.lead(photo)}
<div class="w3-container"><h3><b>{p.headline}</b></h3><h5>{p.standfirst}{day}</h5></div>
<div class="w3-container">{p.names('<p class="w3-text-teal">Oleh: {}</p>')}
{p.add_rest(text, photo)}
<div class="w3-row"><div class="w3-col m8 s12"><p><button class="w3-button w3-padding-large w3-white w3-border"><b>Suka</b></button></p></div><div class="w3-col m4 w3-hide-small"><p><span class="w3-padding-large w3-right"><b>Dibaca</b> <span class="w3-badge">{p.random.randrange(9, 900)}</span></span></p></div></div></div>
</div>
<div class="w3-card-4 w3-margin w3-white"><div class="w3-container w3-padding"><h4>{p.say("related")}</h4></div><ul class="w3-ul">{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div>
</div>
<div class="w3-col l4">
<div class="w3-card w3-margin w3-margin-top"><img src="../../foto/studio.jpg" alt="" style="width:100%"><div class="w3-container w3-white"><h4><b>Tentang kami</b></h4><p>{p.say("about_site")}</p></div></div><hr>
<div class="w3-card w3-margin"><div class="w3-container w3-padding"><h4>{p.say("latest")}</h4></div><ul class="w3-ul w3-hoverable w3-white">{newest}</ul></div><hr>
<div class="w3-card w3-margin"><div class="w3-container w3-padding"><h4>Jadwal siaran</h4></div><div class="w3-container w3-white"><p>16:00 Kabar desa<br>17:30 Tembang sore<br>19:00 Obrolan warga</p></div></div>
</div></div><br>
</div>
<footer class="w3-container w3-dark-grey w3-padding-32 w3-margin-top"><a href="{p.others[6].href}" class="w3-button w3-black w3-padding-large w3-margin-bottom">Sebelumnya</a> <a href="{p.others[7].href}" class="w3-button w3-black w3-padding-large w3-margin-bottom">Berikutnya &raquo;</a><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}. Dibuat dengan w3.css</p></footer>
</body></html>"""
