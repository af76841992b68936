"""A South African coast's newsroom as an application of one page, rendered on the server."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=392,
    kind="components",
    language="en",
    site="Umkhomo Coast News",
    address="https://umkhomocoast.example/story/{id}/{slug}",
    year=2023,
    zone=120,
    standfirst=True,
    keywords=True,
    section=True,
)
def set_angular_newsroom(p: Sheet) -> str:
    """A South African coast's newsroom as an application of one page, rendered on the server: elements named after components with the framework's scoping attributes, a section as a chip above the headline, badges of reporters with the zone's time beside, lines of pictures with the maker apart, tags as chips, related stories as cards, comments that count in hours, a side of headlines with clocks and the stage of load shedding."""
    c = "_ngcontent-ucn-c118"
    photo = f'<ucn-media {c} class="media ng-star-inserted" _nghost-ucn-c96><figure _ngcontent-ucn-c96 class="mat-elevation-z1"><img _ngcontent-ucn-c96 loading="lazy" src="https://cdn.umkhomocoast.example/w960/{{file}}" alt=""><figcaption _ngcontent-ucn-c96><span _ngcontent-ucn-c96 class="cap">{{caption}}</span><span _ngcontent-ucn-c96 class="src">Image: {{credit}}</span></figcaption></figure></ucn-media>'
    badges = each(
        p.authors,
        lambda a: (
            f'<ucn-person {c} class="ng-star-inserted" _nghost-ucn-c88><span _ngcontent-ucn-c88 class="avatar" aria-hidden="true">{a[0]}</span><a _ngcontent-ucn-c88 class="nm" href="/team/{a.split()[-1].lower()}">{a}</a><small _ngcontent-ucn-c88>Reporter</small></ucn-person><!---->'
        ),
    )
    stamp = p.when(
        "{weekday} {d} {month} {yyyy}, {HH}:{MM} SAST",
        f"<ucn-stamp {c} _nghost-ucn-c91><span _ngcontent-ucn-c91>{{}}</span></ucn-stamp>",
    )
    stamp += p.changed(
        "{d} {mon} {yyyy}, {HH}:{MM} SAST",
        f'<ucn-stamp {c} class="edit" _nghost-ucn-c91><span _ngcontent-ucn-c91>Edited {{}}</span></ucn-stamp><!---->',
    )
    gift = f'<ucn-support {c} _nghost-ucn-c140><mat-card _ngcontent-ucn-c140 class="mat-card"><mat-card-title _ngcontent-ucn-c140>{p.say("donate")}</mat-card-title><mat-card-content _ngcontent-ucn-c140>{p.say("donate_text")}</mat-card-content><button _ngcontent-ucn-c140 mat-flat-button class="mat-button-base"><span class="mat-button-wrapper">R50 a month</span></button></mat-card></ucn-support><!---->'
    body = p.text(
        f'<p {c} class="ng-star-inserted">{{}}</p><!---->',
        f'<h3 {c} class="ng-star-inserted">{{}}</h3><!---->',
        f'<blockquote {c} class="ng-star-inserted">{{}}</blockquote><!---->',
        f"<li {c}>{{}}</li>",
        f"<ul {c}>{{}}</ul><!---->",
        photo,
        {3: gift},
    )
    tags = each(
        p.keywords,
        lambda k: (
            f'<mat-chip {c} role="option" class="mat-chip mat-focus-indicator mat-standard-chip"> {k} </mat-chip>'
        ),
    )
    cards = each(
        p.related,
        lambda t: (
            f'<ucn-teaser {c} _nghost-ucn-c102><a _ngcontent-ucn-c102 href="{t.href}"><img _ngcontent-ucn-c102 src="https://cdn.umkhomocoast.example/w320/{t.picture}" alt=""><h4 _ngcontent-ucn-c102>{t.headline}</h4></a><span _ngcontent-ucn-c102 class="sec">{t.section}</span></ucn-teaser>'
        ),
    )
    latest = each(
        p.others[:6],
        lambda t: (
            f'<mat-list-item class="mat-list-item"><span class="mat-list-item-content"><span class="clock">{p.tell(t.moment, "{HH}:{MM}")}</span><a href="{t.href}">{t.headline}</a></span></mat-list-item>'
        ),
    )
    said = each(
        p.comments(3),
        lambda m: (
            f'<ucn-comment _nghost-ucn-c150><header _ngcontent-ucn-c150><b _ngcontent-ucn-c150>{m.reader}</b><span _ngcontent-ucn-c150 class="t">{max(1, (p.now - m.moment).days)}d</span></header><div _ngcontent-ucn-c150>{m.text}</div><footer _ngcontent-ucn-c150><button>Reply</button><button>Like · {p.random.randrange(0, 12)}</button></footer></ucn-comment>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="en-ZA"><head><meta charset="utf-8"><title>{p.headline} • {p.site}</title><base href="/"><link rel="stylesheet" href="styles.4f1d0c27ab.css"></head>
<body class="mat-typography"><ucn-root _nghost-ucn-c12 ng-version="15.2.9" ng-server-context="ssr"><mat-toolbar _ngcontent-ucn-c12 class="mat-toolbar mat-primary mat-toolbar-single-row"><button mat-icon-button><mat-icon class="material-icons">menu</mat-icon></button><a routerlink="/" href="/" class="brand">{p.site}</a><span class="spacer"></span><ucn-weather _nghost-ucn-c33><span>{p.say("weather")}</span></ucn-weather><ucn-eskom _nghost-ucn-c34><span>Load shedding: Stage {p.random.randrange(1, 6)}</span></ucn-eskom><button mat-button><span class="mat-button-wrapper">Sign in</span></button></mat-toolbar>
<nav mat-tab-nav-bar class="mat-tab-nav-bar"><div class="mat-tab-links">{each(p.list("sections"), lambda s: f'<a mat-tab-link class="mat-tab-link" href="/s/{s.lower()}">{s}</a>')}<a mat-tab-link class="mat-tab-link" href="/podcasts">Podcasts</a></div></nav>
<mat-sidenav-container class="mat-drawer-container"><mat-sidenav-content class="mat-drawer-content"><router-outlet></router-outlet><ucn-story-page _nghost-ucn-c118 class="ng-star-inserted">
<div {c} class="grid"><main {c} class="col-8"><mat-chip-list {c} class="mat-chip-list"><a {c} class="mat-chip section" href="/s/news">{p.section}</a></mat-chip-list><h1 {c} class="mat-display-1">{p.headline}</h1><h2 {c} class="deck mat-subheading-2">{p.standfirst}</h2>
<div {c} class="who">{badges}<div {c} class="stamps">{stamp}</div><span {c} class="read">{p.random.randrange(2, 6)} min read</span></div>
<mat-divider {c} class="mat-divider"></mat-divider>{p.lead(photo)}<ucn-listen {c} _nghost-ucn-c77><button _ngcontent-ucn-c77 mat-stroked-button><mat-icon class="material-icons">volume_up</mat-icon> Listen to this story</button></ucn-listen>
<div {c} class="copy">{p.add_rest(body, photo)}</div>
<div {c} class="share"><button mat-icon-button aria-label="WhatsApp"><mat-icon>chat</mat-icon></button><button mat-icon-button aria-label="Facebook"><mat-icon>facebook</mat-icon></button><button mat-icon-button aria-label="Copy link"><mat-icon>link</mat-icon></button></div>
<mat-chip-list {c} class="tags mat-chip-list" aria-label="{p.say("tags")}"><div class="mat-chip-list-wrapper"><span {c} class="lbl">{p.say("tags")}</span> {tags}</div></mat-chip-list>
<section {c} class="rel"><h3 {c} class="mat-headline">{p.say("related")}</h3><div {c} class="row">{cards}</div></section>
<section {c} class="talk"><h3 {c} class="mat-headline">{p.say("comments")}</h3><p {c} class="mat-caption">{p.say("comment_terms")}</p>{said}<mat-form-field {c} class="mat-form-field"><mat-label>{p.say("comment_form")}</mat-label><textarea matinput></textarea></mat-form-field><button mat-flat-button>{p.say("send")}</button></section></main>
<aside {c} class="col-4"><mat-card class="mat-card"><mat-card-title>{p.say("latest")}</mat-card-title><mat-card-subtitle>{p.tell(p.now, "{weekday} {d} {month}")}</mat-card-subtitle><mat-list role="list" class="mat-list">{latest}</mat-list></mat-card><div {c} class="ad-slot"><small>{p.say("advertisement")}</small></div><mat-card class="mat-card"><mat-card-title>{p.say("most_read")}</mat-card-title><ol>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></mat-card><mat-card class="mat-card"><mat-card-title>{p.say("newsletter")}</mat-card-title><mat-card-content>{p.say("newsletter_text")}</mat-card-content><input matinput placeholder="Email"><button mat-button>Sign up</button></mat-card></aside></div></ucn-story-page></mat-sidenav-content></mat-sidenav-container>
<ucn-footer _nghost-ucn-c13><p _ngcontent-ucn-c13>{p.say("about_site")}</p><p _ngcontent-ucn-c13>{p.site} subscribes to the Press Code. Complaints: ombud@umkhomocoast.example · WhatsApp line 000 555 0142</p><p _ngcontent-ucn-c13>© {p.now.year} {p.site}. {p.say("copyright")}</p></ucn-footer></ucn-root><div class="cdk-overlay-container"><snack-bar-container class="mat-snack-bar-container"><span>{p.say("cookies")}</span><button mat-button>OK</button></snack-bar-container></div><script src="runtime.9c2e.js" type="module"></script></body></html>"""
