"""An application's page for the web, and pages of a framework's ready-made parts."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=179,
    kind="components",
    language="hi",
    site="खबर चौपाल",
    address="https://www.khabarchaupal.example/local/{section}/news/{slug}-{id}.html",
    year=2022,
    precision="hour",
    kicker=True,
    keywords=True,
)
def set_application_for_the_web(p: Sheet) -> str:
    """A Hindi news application drawn for the web: nothing but divs of numbered classes with `dir="auto"`, the kicker in red and a colon before the headline in one heading of two, the writers and the place in one line and hours since then in the next, a call to fetch the application in the text, the picture's line as a layer below it, topics as chips with number signs, cards of related stories, a stream of short news with hours, readers' words from a sheet that opens."""
    text = '<div dir="auto" class="css-146c3p1 r-op4f77 r-1inkyih r-16dba41 r-135wba7">{}</div>'
    photo = '<div class="css-175oi2r r-1p0dtai r-1d2f490"><div class="css-175oi2r r-1adg3ll r-1udh08x"><div class="r-1adg3ll r-13qz1uu" style="padding-bottom:56%"></div><img alt="" draggable="false" src="https://images.khabarchaupal.example/360x202/{file}" class="css-9pa8cd"></div><div dir="auto" class="css-146c3p1 r-1b43r93 r-1cwl3u0 r-6gpygo">{caption}</div></div>'
    who = p.names(
        '<div class="css-175oi2r r-18u37iz"><div dir="auto" class="css-146c3p1 r-a023e6 r-majxgm">रिपोर्ट: {}</div></div>',
        house=True,
    )
    when = p.since('<div dir="auto" class="css-146c3p1 r-14j79pv r-1b43r93">{}</div>')
    fetch = '<div class="css-175oi2r r-1q9bdsx r-1awozwy r-18u37iz"><div dir="auto" class="css-146c3p1 r-b88u0q">अपने शहर की हर खबर सबसे पहले पाएं</div><div role="button" tabindex="0" class="css-175oi2r r-1loqt21"><div dir="auto" class="css-146c3p1 r-jwli3a">ऐप डाउनलोड करें</div></div></div>'

    def hours(t: Teaser) -> str:
        return p.say("hours_ago", n=max(1, int((p.now - t.moment).total_seconds() // 3600)))

    cards = each(
        p.related,
        lambda t: (
            f'<a href="{t.href}" role="link" class="css-175oi2r r-1loqt21 r-1otgn73"><div class="css-175oi2r r-18u37iz"><div class="css-175oi2r r-1iusvr4"><div dir="auto" class="css-146c3p1 r-1inkyih r-majxgm">{t.headline}</div><div dir="auto" class="css-146c3p1 r-14j79pv">{t.section}</div></div><img src="https://images.khabarchaupal.example/120x90/{t.picture}" class="css-9pa8cd"></div></a>'
        ),
    )
    stream = each(
        p.others[:6],
        lambda t: (
            f'<div class="css-175oi2r r-qklmqi"><a href="{t.href}" role="link" class="css-175oi2r r-1loqt21"><div dir="auto" class="css-146c3p1 r-majxgm">{t.headline}</div></a><div class="css-175oi2r r-18u37iz"><div dir="auto" class="css-146c3p1 r-14j79pv">{t.author}</div><div dir="auto" class="css-146c3p1 r-14j79pv">{hours(t)}</div></div><div class="css-175oi2r r-18u37iz"><div role="button" class="css-175oi2r"><div dir="auto" class="css-146c3p1">शेयर</div></div><div role="button" class="css-175oi2r"><div dir="auto" class="css-146c3p1">{p.random.randrange(2, 90)}</div></div></div></div>'
        ),
    )
    chips = each(
        p.keywords,
        lambda k: (
            f'<a href="/topic/x" role="link" class="css-175oi2r r-1867qdf"><div dir="auto" class="css-146c3p1 r-1b43r93">#{k}</div></a>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="hi"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"><div class="css-175oi2r r-13awgt0 r-12vffkv"><div class="css-175oi2r r-1awozwy r-18u37iz r-1pi2tsx"><a href="/" role="link" class="css-175oi2r"><img alt="{p.site}" src="/static/logo.png" class="css-9pa8cd"></a><div dir="auto" class="css-146c3p1 r-b88u0q">{p.tell(p.now, "{weekday}, {d} {month}")}</div><div dir="auto" class="css-146c3p1">{p.say("weather")}</div></div><div role="tablist" class="css-175oi2r r-18u37iz">{each(p.list("sections"), lambda s: f'<a href="/x/" role="tab" class="css-175oi2r r-1loqt21"><div dir="auto" class="css-146c3p1">{s}</div></a>')}</div>
<div class="css-175oi2r r-150rngu r-eqz5dr r-16y2uox r-1wbh5a2"><div class="css-175oi2r r-1ljd8xs"><div class="css-175oi2r r-13qz1uu"><div aria-level="1" dir="auto" role="heading" class="css-146c3p1 r-adyw6z r-b88u0q"><span class="css-1jxf684 r-1xk7izq">{p.kicker}: </span><span class="css-1jxf684">{p.headline}</span></div><div class="css-175oi2r r-1awozwy r-18u37iz r-1wtj0ep"><div class="css-175oi2r">{who}{when}</div><div class="css-175oi2r r-18u37iz"><div role="button" class="css-175oi2r"><div dir="auto" class="css-146c3p1">कॉपी लिंक</div></div><div role="button" class="css-175oi2r"><div dir="auto" class="css-146c3p1">शेयर</div></div></div></div>{p.lead(photo)}
<div class="css-175oi2r r-1mmae3n">{p.text(text, '<div aria-level="2" dir="auto" role="heading" class="css-146c3p1 r-b88u0q">{}</div>', text, '<div class="css-175oi2r r-18u37iz"><div dir="auto" class="css-146c3p1">•</div><div dir="auto" class="css-146c3p1 r-op4f77">{}</div></div>', '<div class="css-175oi2r r-1sp51qo">{}</div>', photo, {1: fetch})}</div><div class="css-175oi2r r-18u37iz r-1w6e6rj">{chips}</div></div>
<div class="css-175oi2r r-1h8ys4a"><div aria-level="3" dir="auto" role="heading" class="css-146c3p1 r-b88u0q">{p.say("related")}</div>{cards}</div><div class="css-175oi2r"><div aria-level="3" dir="auto" role="heading" class="css-146c3p1 r-b88u0q">{p.say("comments")}</div>{each(p.comments(2), lambda c: f'<div class="css-175oi2r"><div dir="auto" class="css-146c3p1 r-majxgm">{c.reader}</div><div dir="auto" class="css-146c3p1 r-14j79pv">{p.tell(c.moment, "{d} {mon}, {hh}:{MM}")}</div><div dir="auto" class="css-146c3p1">{c.text}</div></div>')}<div dir="auto" class="css-146c3p1 r-14j79pv">{p.say("comment_terms")}</div></div><div class="css-175oi2r"><div aria-level="3" dir="auto" role="heading" class="css-146c3p1 r-b88u0q">{p.say("latest")}</div>{stream}</div></div></div>
<div class="css-175oi2r r-1p0dtai r-u8s1d"><div role="button" class="css-175oi2r"><div dir="auto" class="css-146c3p1">{p.say("home")}</div></div><div role="button" class="css-175oi2r"><div dir="auto" class="css-146c3p1">वीडियो</div></div><div role="button" class="css-175oi2r"><div dir="auto" class="css-146c3p1">ई-पेपर</div></div></div><div dir="auto" class="css-146c3p1 r-14j79pv">Copyright © {p.now.year} {p.site}. {p.say("copyright")}</div></div></div></body></html>"""


@skin(
    number=180,
    kind="components",
    language="tr",
    site="Kızılırmak Postası",
    address="https://www.kizilirmakpostasi.example/{section}/{slug}/{id}",
    year=2020,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_ready_made_parts(p: Sheet) -> str:
    """A Turkish town's paper that a web office made of a framework's ready-made parts: a breadcrumb, headline, the summary as a lead, badges and icons with "Giriş" and "Güncelleme" in a list group that also holds the writer, share buttons, the picture as a figure with caption, an alert box that leads to another story, buttons for text size, tags as badges, moods to choose, the next story, cards of related news with days, tabs of today's and the week's most read, a form for comments."""
    photo = '<figure class="figure w-100"><img src="/storage/news/{file}" class="figure-img img-fluid rounded" alt=""><figcaption class="figure-caption text-right">{caption}</figcaption></figure>'
    who = p.names(
        '<li class="list-inline-item"><i class="fas fa-user-edit"></i> <a href="/muhabir/x" class="text-dark font-weight-bold">{}</a></li>',
        '</a>, <a href="/muhabir/y" class="text-dark font-weight-bold">',
        '</a> ve <a href="/muhabir/z" class="text-dark font-weight-bold">',
        house=True,
    )
    when = p.when(
        "{dd}.{mm}.{yyyy} - {HH}:{MM}",
        '<li class="list-inline-item"><i class="far fa-clock"></i> Giriş: <span class="text-muted">{}</span></li>',
    ) + p.changed(
        "{dd}.{mm}.{yyyy} - {HH}:{MM}",
        '<li class="list-inline-item"><i class="fas fa-sync"></i> Güncelleme: <span class="text-muted">{}</span></li>',
    )
    alert = f'<div class="alert alert-secondary d-flex align-items-center" role="alert"><img src="/storage/thumb/{p.related[0].picture}" class="mr-3 rounded" width="90"><div><small class="text-danger font-weight-bold">İLGİLİ HABER</small><br><a href="{p.related[0].href}" class="alert-link">{p.related[0].headline}</a></div></div>'
    ad = f'<div class="text-center my-3"><small class="text-muted">{p.say("advertisement")}</small><br><ins class="adsbygoogle d-block"></ins></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="col-6 col-md-4 mb-3"><div class="card h-100"><a href="{t.href}"><img src="/storage/thumb/{t.picture}" class="card-img-top" alt=""></a><div class="card-body p-2"><span class="badge badge-danger">{t.section}</span><h6 class="card-title"><a href="{t.href}" class="stretched-link text-dark">{t.headline}</a></h6></div><div class="card-footer p-1"><small class="text-muted"><i class="far fa-clock"></i> {p.tell(t.moment, "{d} {month} {yyyy}")}</small></div></div></div>'
        ),
    )
    moods = each(
        ["Sevdim", "Beğendim", "Güldüm", "Şaşırdım", "Üzüldüm", "Kızdım"],
        lambda m: (
            f'<div class="col text-center"><button class="btn btn-light btn-sm"><img src="/emoji/x.svg" width="32"><br>{m}<br><span class="badge badge-pill badge-secondary">{p.random.randrange(40)}</span></button></div>'
        ),
    )
    return f"""<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body class="bg-light"><div class="bg-dark text-white small py-1"><div class="container d-flex justify-content-between"><span>{p.tell(p.now, "{d} {month} {yyyy}, {weekday}")}</span><span>Dolar 7,{p.random.randrange(10, 99)} <i class="fas fa-caret-up"></i> Euro 8,{p.random.randrange(10, 99)} Altın 4{p.random.randrange(10, 99)}</span><span>{p.say("weather")}</span></div></div><nav class="navbar navbar-expand-lg navbar-dark bg-danger sticky-top"><div class="container"><a class="navbar-brand" href="/"><img src="/img/logo.png" alt="{p.site}"></a><ul class="navbar-nav">{each(p.list("sections"), lambda s: f'<li class="nav-item"><a class="nav-link" href="/x">{s}</a></li>')}<li class="nav-item"><a class="nav-link" href="/foto">Foto Galeri</a></li></ul></div></nav><div class="container my-2"><div class="d-flex border bg-white"><span class="bg-danger text-white px-2">SON DAKİKA</span><div class="carousel slide"><div class="carousel-inner">{each(p.others[:4], lambda t: f'<div class="carousel-item"><small>{p.tell(t.moment, "{HH}:{MM}")}</small> <a href="{t.href}">{t.headline}</a></div>')}</div></div></div></div>
<div class="container"><div class="row"><div class="col-lg-8"><div class="card border-0 shadow-sm"><div class="card-body"><ol class="breadcrumb bg-transparent p-0"><li class="breadcrumb-item"><a href="/">{p.say("home")}</a></li><li class="breadcrumb-item"><a href="/x">{p.section}</a></li><li class="breadcrumb-item active">{p.headline}</li></ol><h1 class="h2 font-weight-bold">{p.headline}</h1><p class="lead">{p.standfirst}</p><ul class="list-inline small border-top border-bottom py-2">{who}{when}<li class="list-inline-item"><i class="far fa-eye"></i> {p.random.randrange(50, 9000)} okunma</li></ul>{p.lead(photo)}<div class="d-flex justify-content-between my-2"><div class="btn-group"><a class="btn btn-primary btn-sm">Facebook</a><a class="btn btn-info btn-sm">Twitter</a><a class="btn btn-success btn-sm">WhatsApp</a></div><div class="btn-group"><button class="btn btn-outline-secondary btn-sm">A-</button><button class="btn btn-outline-secondary btn-sm">A+</button></div></div>
<div class="news-content text-justify">{p.text("<p>{}</p>", "<h3>{}</h3>", '<blockquote class="blockquote"><p class="mb-0">{}</p></blockquote>', "<li>{}</li>", "<ul>{}</ul>", photo, {2: alert, 4: ad})}</div><div class="mt-3"><i class="fas fa-tags"></i> {p.say("tags")}: {" ".join(f'<a href="/etiket/x" class="badge badge-secondary">{k}</a>' for k in p.keywords)}</div><hr><p class="small text-center">Bu habere tepkiniz ne?</p><div class="row no-gutters">{moods}</div></div></div><div class="card my-3"><div class="card-body d-flex justify-content-between"><div><small class="text-muted">Sıradaki haber</small><h5><a href="{p.others[6].href}">{p.others[6].headline}</a></h5></div></div></div>
<h4 class="border-left border-danger pl-2">{p.say("related")}</h4><div class="row">{cards}</div><div class="card my-3" id="yorumlar"><div class="card-header">{p.say("comments")} <span class="badge badge-danger">2</span></div><div class="card-body">{each(p.comments(2), lambda c: f'<div class="media mb-3"><img src="/img/user.png" class="mr-3 rounded-circle" width="48"><div class="media-body"><h6 class="mt-0">{c.reader} <small class="text-muted">{p.tell(c.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</small></h6><p>{c.text}</p><a class="btn btn-link btn-sm">Yanıtla</a></div></div>')}<form><div class="alert alert-warning small">{p.say("comment_terms")}</div>{each(p.list("comment_fields"), lambda f: f'<input class="form-control mb-2" placeholder="{f}">')}<button class="btn btn-danger">{p.say("send")}</button></form></div></div></div>
<div class="col-lg-4"><div class="card mb-3"><div class="card-header p-0"><ul class="nav nav-tabs"><li class="nav-item"><a class="nav-link active">{p.say("most_read")}</a></li><li class="nav-item"><a class="nav-link">Bu hafta</a></li></ul></div><ul class="list-group list-group-flush">{each(enumerate(p.others[2:7], 1), lambda n: f'<li class="list-group-item"><span class="h4 text-danger">{n[0]}</span> <a href="{n[1].href}">{n[1].headline}</a><br><small class="text-muted">{p.tell(n[1].moment, "{dd}.{mm}.{yyyy} - {HH}:{MM}")}</small></li>')}</ul></div><div class="card mb-3"><div class="card-header">Köşe Yazarları</div><div class="card-body"><div class="media"><img src="/y/1.jpg" class="rounded-circle mr-2" width="60"><div class="media-body"><strong>{p.others[7].author}</strong><br><a href="{p.others[7].href}">{p.others[7].headline}</a></div></div></div></div><div class="card mb-3"><div class="card-header">Nöbetçi Eczaneler</div><div class="card-body small">Çarşı Eczanesi, 0500 555 01 14</div></div><div class="card mb-3"><div class="card-body"><h5>{p.say("newsletter")}</h5><p class="small">{p.say("newsletter_text")}</p><input class="form-control"></div></div></div></div></div>
<footer class="bg-dark text-white mt-4 py-3"><div class="container small"><p>{p.say("about_site")}</p><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}</p></div></footer></body></html>"""
