"""A township's letter on a host that grows letters for small publishers."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=291,
    kind="builders",
    language="en",
    site="The Cattail Hollow Brief",
    address="https://cattailhollowbrief.example/p/{slug}",
    year=2024,
    precision="day",
    standfirst=True,
    section=True,
)
def set_grown_letter(p: Sheet) -> str:
    """A township's letter on a host for letters that are to grow: an announcement and a bar of buttons, the path of two steps and the headline, the section as a chip, headline in h1 and standfirst in h2, small portraits with the writers, a bar and the American day in one line, the paper's blocks as divs around each paragraph, pictures with a small line in a span, a sponsor's block in the text, a question on the issue at its end, a form to subscribe, "Keep Reading" as cards with day, headline, standfirst and writer, a box to reply after logging in."""
    photo = '<div class="content__image" style="padding:20px 0;"><div class="image"><img class="image__image" src="https://media.cattailhollowbrief.example/uploads/asset/{file}" alt=""></div><div class="image__source"><span class="image__source_text"><p>{caption}</p></span></div></div>'
    faces = each(p.authors or ["x"], lambda _: '<img class="avatar h-8 w-8 rounded-full" src="/avatar.png" alt="">')
    byline = p.names('<span class="byline__text">{}</span>', ", ", " &amp; ", house=True)
    byline += p.when("{month} {d}, {yyyy}", '<span class="byline__sep"> | </span><span class="byline__date">{}</span>')
    sponsor = '<div class="content__section sponsor"><h6>TOGETHER WITH</h6><h4><a href="https://dobbinhardware.example">Dobbin &amp; Daughters Hardware</a></h4><p class="sponsor__line">Snow shovels, salt and good advice at 14 Mill Lane, seven days a week. Tell them the Brief sent you.</p></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="card"><a href="{t.href}"><img src="https://media.cattailhollowbrief.example/uploads/asset/{t.picture}" alt=""></a><div class="card__meta"><span>{p.tell(t.moment, "{mon} {d}, {yyyy}")}</span></div><a href="{t.href}"><h2 class="card__title">{t.headline}</h2><p class="card__subtitle">{t.summary}</p></a><div class="card__author"><img class="avatar h-5 w-5" src="/avatar.png" alt=""><span>{t.author}</span></div></div>'
        ),
    )
    form = '<form action="/create" class="signup"><input type="email" placeholder="Enter your email"><button>Subscribe</button></form>'
    block = '<div class="content__block"><p>{}</p></div>'
    body = p.text(
        block,
        '<div class="content__block"><h2>{}</h2></div>',
        '<div class="content__block blockquote"><blockquote><p>{}</p></blockquote></div>',
        "<li><p>{}</p></li>",
        '<div class="content__block"><ul>{}</ul></div>',
        photo,
        {2: sponsor},
    )
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{p.headline}</title></head><body class="bg-white"><div class="announcement"><a href="/subscribe">{p.say("newsletter")} &rarr;</a></div><nav class="navbar"><a href="/" class="navbar__logo"><img src="/logo.png" alt="{p.site}"><span>{p.site}</span></a><div class="navbar__links"><a href="/">{p.say("home")}</a><a href="/archive">Archive</a><a href="/authors">Authors</a><a href="/advertise">Advertise</a></div><div class="navbar__actions"><button>Search</button><a href="/login">Login</a><a href="/subscribe">Subscribe</a></div></nav>
<main><div class="post"><div class="path"><a href="/">{p.site}</a><span>&gt;</span><a href="/archive">Posts</a><span>&gt;</span><span class="path__here">{p.headline}</span></div><div class="post__header"><div class="chips"><a class="chip" href="/t/x">{p.section}</a></div><h1 class="post__title">{p.headline}</h1><h2 class="post__subtitle">{p.standfirst}</h2><div class="byline"><div class="byline__faces">{faces}</div><div class="byline__row">{byline}</div></div><div class="post__share"><a href="#">Facebook</a><a href="#">X</a><a href="#">LinkedIn</a><a href="#">Copy link</a></div></div>
<div class="post__content" id="content-blocks">{p.lead(photo)}{p.add_rest(body, photo)}<div class="content__divider"><hr></div><div class="content__poll"><h3>{p.say("poll")}</h3><ul>{each(p.list("poll_options"), lambda o: f"<li><a href='/polls/x'>{o}</a></li>")}</ul><p><a href="/login">Login</a> or <a href="/subscribe">Subscribe</a> to participate in polls.</p></div></div>
<section class="join"><h3>{p.site}</h3><p>{p.say("newsletter_text")}</p>{form}</section><section class="reply"><h3>Reply</h3><div class="reply__empty"><img src="/avatar.png" alt=""><p>Add your comment</p></div><p><a href="/login">Login</a> or <a href="/subscribe">Subscribe</a> to participate</p></section></div>
<section class="more"><h2>Keep Reading</h2><div class="cards">{cards}</div><a class="more__button" href="/archive">View more</a></section><section class="latest"><h4>{p.say("latest")}</h4><ul>{each(p.others[:4], lambda t: f'<li><a href="{t.href}">{t.headline}</a><small>{p.tell(t.moment, "{mon} {d}, {yyyy}")}</small></li>')}</ul></section></main>
<footer><p class="footer__name">{p.site}</p><p>{p.say("about_site")}</p>{form}<div><a>Privacy Policy</a><a>Terms of Use</a></div><p>© {p.now.year} {p.site}.</p><p>Report abuse · Powered by a letter engine</p></footer></body></html>"""
