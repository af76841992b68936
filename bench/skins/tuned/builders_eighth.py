"""Sites put together in a browser."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=149,
    kind="builders",
    language="es",
    site="La Voz de la Vega",
    address="https://sites.builder.example/view/lavozdelavega/{section}/{slug}-{id}",
    year=2021,
    precision="day",
    standfirst=True,
)
def set_office_site(p: Sheet) -> str:
    """A school's paper in an office suite's site maker: sections of rows of cells without a name that means anything, title, day with writer and text as the same spans in paragraphs of hashed classes, captions as small paragraphs in a cell below, cards of other pages as cells, an embedded form, announcements with days, who changed the page last hidden in the foot."""
    photo = '<div class="LS81yb VICjCf j5pSsc db35Fc" tabindex="-1"><div class="hJDwNd-AhqUyc-uQSCkd JNdkSc"><div class="JNdkSc-SmKAyb LkDMRd"><div class="oKdM2c ZZyype"><div class="t3iYD"><img src="https://img.builder.example/{file}=w1280" class="CENy8b" role="img"></div></div><div class="oKdM2c ZZyype"><div class="tyJCtd mGzaTb Depvyb baZpAe"><p dir="ltr" class="zfr3Q CDt4Ke" style="text-align: center;"><span style="font-size: 10pt;">{caption}. Foto: {credit}</span></p></div></div></div></div></div>'
    section = '<section class="yaqOZd"><div class="IFuOkc"></div><div class="mYVXT"><div class="LS81yb VICjCf j5pSsc db35Fc" tabindex="-1"><div class="hJDwNd-AhqUyc-uQSCkd JNdkSc"><div class="JNdkSc-SmKAyb LkDMRd">{}</div></div></div></div></section>'
    line = '<p dir="ltr" class="zfr3Q CDt4Ke"><span class="{}">{}</span></p>'
    when = p.when("{d} de {month} de {yyyy}")
    names = p.names("{}", ", ", " y ")
    facts = " - ".join(part for part in (names, when) if part)
    head = f'<div class="oKdM2c ZZyype"><div class="tyJCtd mGzaTb Depvyb baZpAe"><h1 dir="ltr" class="zfr3Q duRjpb CDt4Ke"><span class="C9DxTc" style="font-weight: 700;">{p.headline}</span></h1>{line.format("C9DxTc", f"<em>{p.standfirst}</em>")}{line.format("C9DxTc aw5Odc", facts) if facts else ""}</div></div>'
    body = p.text(
        '<p dir="ltr" class="zfr3Q CDt4Ke" style="text-align: justify;"><span class="C9DxTc">{}</span></p>',
        '<h2 dir="ltr" class="zfr3Q JYVBee CDt4Ke"><span class="C9DxTc">{}</span></h2>',
        '<p dir="ltr" class="zfr3Q CDt4Ke" style="margin-left: 36pt;"><span class="C9DxTc" style="font-style: italic;">{}</span></p>',
        '<li dir="ltr" class="zfr3Q TYR86d wXCUfe"><p dir="ltr" class="zfr3Q CDt4Ke" role="presentation"><span class="C9DxTc">{}</span></p></li>',
        '<ul class="n8H08c UVNKR">{}</ul>',
        photo,
    )
    cells = each(
        p.related,
        lambda t: (
            f'<div class="hJDwNd-AhqUyc-ibL1re JNdkSc"><div class="oKdM2c"><a class="XqQF9c" href="{t.href}"><img src="https://img.builder.example/{t.picture}=w400" class="CENy8b"></a></div><div class="tyJCtd mGzaTb"><p dir="ltr" class="zfr3Q CDt4Ke"><a class="XqQF9c" href="{t.href}"><span class="aw5Odc">{t.headline}</span></a></p></div></div>'
        ),
    )
    board = each(
        p.others[:5],
        lambda t: line.format(
            "C9DxTc", f'{p.tell(t.moment, "{d}/{m}")}: <a class="XqQF9c" href="{t.href}">{t.headline}</a>'
        ),
    )
    menu = each(
        p.list("sections"),
        lambda s: f'<li class="oNsfjf"><div class="PsKE7e"><a class="aJHbb dk90Ob" href="/view/x">{s}</a></div></li>',
    )
    heading = '<h3 dir="ltr" class="zfr3Q OmQG5e CDt4Ke"><span class="C9DxTc">{}</span></h3>'
    return f"""<!DOCTYPE html><html lang="es"><head><title>{p.site} - {p.headline}</title></head><body dir="ltr" class="fUa7t"><div class="e0V9Sb"><div class="tIvQIf"><a class="QTKDff" href="#">Saltar al contenido principal</a></div><div class="M63kCb"><div class="BbxBP"><a class="GAuSPc" href="/view/lavozdelavega"><span>{p.site}</span></a><nav class="plFg0c"><ul class="jYxBte">{menu}</ul></nav><div class="iWs3gf"><input placeholder="Buscar en este sitio"></div></div></div><div role="main" class="UtePc RCETm">
{section.format(head)}{section.format(p.lead(photo)) if p.lead(photo) else ""}{section.format(f'<div class="oKdM2c ZZyype"><div class="tyJCtd mGzaTb Depvyb baZpAe">{body}</div></div>')}
{section.format(heading.format(p.say("related")) + f'<div class="JNdkSc-row">{cells}</div>')}{section.format(heading.format("Tablón") + board + line.format("C9DxTc", p.say("newsletter_text")))}{section.format('<div class="WIdY2d"><iframe title="Formulario" src="about:blank"></iframe></div>')}</div>
<footer class="eIWBsd"><p class="zfr3Q CDt4Ke"><span>{p.site}, curso {p.now.year - 1}/{p.now.year}. {p.say("about_site")}</span></p></footer><div class="dZA9kd" aria-hidden="true"><div class="MGtmYb">Página actualizada el {p.tell(p.now, "{d} {mon} {yyyy}")}</div><div>Denunciar uso inadecuado</div><div>{p.say("cookies")}</div></div></div></body></html>"""


@skin(
    number=150,
    kind="builders",
    language="ja",
    site="みなと日和",
    address="https://minatobiyori.example/posts/{id}",
    year=2022,
    precision="day",
    keywords=True,
    section=True,
)
def set_design_studio(p: Sheet) -> str:
    """A Japanese designers' builder: every box a div with numbers for classes, all lines p of the same kind, day with dots and section as chips over the headline, writers as a row with a round picture, rich text in one box, captions below pictures, tags, a carousel of other posts."""
    photo = '<figure class="sd-fig"><img src="https://storage.minatobiyori.example/{file}" alt=""><figcaption>{caption}（撮影：{credit}）</figcaption></figure>'
    when = p.when("{yyyy}.{mm}.{dd}", '<p class="text sd-7 appear">{}</p>')
    people = "".join(
        f'<div class="sd-12 appear"><img class="sd-13" src="/face.png" alt=""><div class="sd-14"><p class="text sd-15">文</p><p class="text sd-16">{name}</p></div></div>'
        for name in p.authors
    )
    cards = each(
        p.related,
        lambda t: (
            f'<li class="sd-31"><a class="link sd-32" href="{t.href}"><img class="sd-33" src="https://storage.minatobiyori.example/{t.picture}" alt=""><div class="sd-34"><p class="text sd-7">{p.tell(t.moment, "{yyyy}.{mm}.{dd}")}</p><p class="text sd-35">{t.headline}</p></div></a></li>'
        ),
    )
    latest = each(
        p.others[:4],
        lambda t: (
            f'<a class="link sd-41" href="{t.href}"><p class="text sd-42">{t.headline}</p><p class="text sd-43">{p.tell(t.moment, "{yyyy}.{mm}.{dd}")}</p></a>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="ja"><head><title>{p.headline} | {p.site}</title></head><body><div id="app"><div class="StudioCanvas"><div class="sd-0"><header class="sd-1"><a class="link sd-2" href="/"><p class="text sd-3">{p.site}</p></a><div class="sd-4">{each(p.list("sections"), lambda s: f'<a class="link sd-5" href="/x"><p class="text">{s}</p></a>')}</div></header><div class="sd-6"><div class="sd-61">{when}<p class="text sd-8 appear">{p.section}</p></div><h1 class="text sd-9 appear">{p.headline}</h1><div class="sd-11">{people}</div><div class="sd-20">{p.lead(photo)}</div>
<div class="richText sd-21">{p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote>{}</blockquote>", picture=photo)}</div><div class="sd-22">{each(p.keywords, lambda k: f'<a class="link sd-23" href="/tags/x"><p class="text sd-24">#{k}</p></a>')}</div><div class="sd-25"><p class="text sd-26">SHARE</p><a class="link sd-27"></a><a class="link sd-27"></a></div></div>
<div class="sd-30"><h2 class="text sd-301">{p.say("related")}</h2><ul class="sd-302">{cards}</ul></div><div class="sd-40"><h2 class="text sd-301">{p.say("latest")}</h2>{latest}</div><div class="sd-50"><p class="text sd-51">{p.say("newsletter")}</p><p class="text sd-52">{p.say("newsletter_text")}</p><input class="sd-53" placeholder="メールアドレス"></div><footer class="sd-60"><p class="text sd-61">{p.say("about_site")}</p><p class="text sd-62">© {p.now.year} {p.site} {p.say("copyright")}</p></footer></div></div></div></body></html>"""
