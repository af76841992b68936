"""A German village's paper in a builder of modules, and an American mountain town's in a registrar's builder."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=251,
    kind="builders",
    language="de",
    site="Hohenrieder Dorfbote",
    address="https://www.hohenrieder-dorfbote.example/{yyyy}/{mm}/{dd}/{slug}/",
    year=2018,
    precision="day",
    keywords=True,
)
def set_builder_of_numbered_modules(p: Sheet) -> str:
    """A village's paper in a German builder of numbered modules: the day alone over the headline, texts, pictures and lines as modules by turns, captions in figures, who wrote it as a module in italics after a line, "tagged with" and words, sharing buttons, a module of links, a selection of blog posts with days and "mehr lesen", a form to write a comment and comments whose weekday and moment stand in brackets, the menu after all and a bar of legal links."""
    number = p.random.randrange(10**9, 10**10)
    photo = '<div class="j-module n j-imageSubtitle"><figure class="cc-imagewrapper cc-m-image-align-3"><img src="https://image.example/path/sd/{file}" alt="" class="" /><figcaption style="width: 640px">{caption} ({credit})</figcaption></figure><div class="cc-clear"></div></div>'
    line = '<div class="j-module n j-hr"><hr /></div>'
    when = p.when(
        "{dd}. {month} {yyyy}",
        '<div class="j-text j-module n"><span class="j-text j-blog-post--date">{}</span></div>',
    )
    who = p.names(
        '<div class="j-module n j-hr"><hr /></div><div class="j-module n j-text"><p><em>Text: {}</em></p></div>',
        ", ",
        " und ",
    )
    voices = each(
        enumerate(p.comments(2), 1),
        lambda n: (
            f'<li class="com-list-item"><span class="com-meta"><a>#{n[0]}</a> <strong>{n[1].reader}</strong> <em>({p.tell(n[1].moment, "{weekday}, {dd} {month} {yyyy} {HH}:{MM}")})</em></span><p class="com-text">{n[1].text}</p></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="de-DE"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body class="body cc-page j-has-shop cc-page-blog j-m-flash-styles"><div id="cc-inner" class="cc-content-parent"><div class="jtpl-main cc-content-parent"><div class="jtpl-header"><div class="jtpl-logo"><div id="cc-website-logo" class="cc-single-module-element"><div class="j-module n j-imageSubtitle"><figure class="cc-imagewrapper"><a href="https://www.hohenrieder-dorfbote.example/"><img src="https://image.example/path/logo.png" alt="{p.site}" /></a></figure></div></div></div><div class="jtpl-title"><div id="cc-website-title"><a href="/"><span class="cc-within-single-module-element j-website-title-content">{p.site}</span></a></div></div></div><div class="jtpl-cover"></div>
<section class="jtpl-content content-options cc-content-parent"><div id="content_area" data-container="content"><div id="content_start"></div><article class="j-blog"><div class="n j-blog-meta j-blog-post--header">{when}<h1 class="j-blog-header j-blog-headline j-blog-post--headline">{p.headline}</h1></div><div class="post j-blog-content"><div id="cc-matrix-{number}">{p.lead(photo)}{p.text('<div class="j-module n j-text"><p>{}</p></div>', '<div class="j-module n j-header"><h2>{}</h2></div>', '<div class="j-module n j-text"><blockquote>{}</blockquote></div>', "<li>{}</li>", '<div class="j-module n j-text"><ul>{}</ul></div>', photo, {3: line})}{who}</div><div class="j-module n j-text j-blog-post--tags-wrapper"><span class="j-blog-post--tags-label">tagged with</span> <span class="j-blog-post--tags-list">{", ".join(f'<span class="j-blog-post--tag">{k}</span>' for k in p.keywords)}</span></div></div>
<div class="n" id="flexsocialbuttons"><div class="cc-sharebuttons-element"><a>Facebook</a> <a>Twitter</a> <a>E-Mail</a></div></div><div class="j-module n j-text"><p><strong>{p.say("related")}:</strong></p><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="j-module n j-blogSelection"><h2>Aus dem Dorf</h2>{each(p.others[:3], lambda t: f'<div class="blogselection clear"><h3><a class="blogselection--link" href="{t.href}">{t.headline}</a></h3><span class="datetime">{p.tell(t.moment, "{dd}. {month} {yyyy}")}</span><p>{t.summary} <a class="blogreadmore" href="{t.href}">mehr lesen</a></p></div>')}</div><div class="j-module n j-comment"><p class="j-comment-add"><a>{p.say("comment_form")}</a></p><h3>{p.say("comments")}: <span>2</span></h3><ul class="com-list">{voices}</ul><form>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input />")}<p>{p.say("comment_terms")}</p><input type="submit" value="Eintragen" /></form></div></article></div></section>
<section class="jtpl-sidebar sidebar-options cc-content-parent"><div data-container="sidebar"><div class="j-module n j-header"><h3>Der Dorfbote</h3></div><div class="j-module n j-text"><p>{p.say("about_site")}</p><p>Redaktionsschluss der nächsten Ausgabe: {p.tell(p.now, "{dd}.{mm}.{yyyy}")}</p></div><div class="j-module n j-formnew"><p>{p.say("newsletter_text")}</p><form><label>E-Mail</label><input /><input type="submit" value="Absenden" /></form></div></div></section><nav class="jtpl-navigation" data-dropdown="true"><ul class="cc-nav-level-0 j-nav-level-0"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li class="cc-nav-parent"><a href="/x/">{s}</a></li>')}<li><a href="/vereine/">Vereine</a></li><li><a href="/termine/">Termine</a></li></ul></nav>
<footer class="jtpl-footer footer-options"><div id="contentfooter" data-container="footer"><div class="j-meta-links"><a href="/about/">Impressum</a> | <a href="/j/privacy">Datenschutz</a> | <a>Cookie-Richtlinie</a> | <a href="/sitemap/">Sitemap</a><br />{p.say("copyright")} © {p.now.year}</div><div class="j-admin-links"><a>Anmelden</a> <a>Abmelden</a> | <a>Bearbeiten</a></div></div></footer></div></div></body></html>"""


@skin(
    number=252,
    kind="builders",
    language="en",
    site="Bitterroot Hollow Messenger",
    address="https://bitterroothollowmessenger.example/f/{slug}",
    year=2021,
    precision="day",
    section=True,
)
def set_registrar_builder(p: Sheet) -> str:
    """A mountain town's paper in the builder of a seller of domains: every element "x-el" with numbered classes, the site's name as h3, a way back to all posts, the headline in h4, day and section parted by a bar in one line under it, text of an editor with empty paragraphs between, the writer behind "By" as its first line, captions as small centred spans, sharing signs, "Related Posts" as cards with day, bar, section, excerpt and "Continue Reading", a sign-up section with a discount of words, the paper's address and hours, a layer about cookies."""
    photo = '<div class="x-el x-el-figure c2-1 c2-2 c2-3p c2-7"><img src="//img1.example/isteam/ip/5f2c/{file}" data-ux="Image" class="x-el x-el-img c2-1 c2-2 c2-19"></div><p style="margin:0" class="x-el x-el-p c2-1 c2-2 c2-5a"><span style="font-size:0.8em">{caption}. {credit} photo</span></p><p style="margin:0" class="x-el x-el-p c2-1"><br></p>'
    block = '<p style="margin:0" class="x-el x-el-p c2-1 c2-2 c2-5a"><span>{}</span></p><p style="margin:0" class="x-el x-el-p c2-1"><br></p>'
    who = p.names(block.replace("{}", "By {}"))
    bar = '<span data-ux="Text" class="x-el x-el-span c2-1 c2-2 c2-88">|</span>'
    line = bar.join(
        part
        for part in (
            p.when("{month} {d}, {yyyy}", '<span data-ux="Text" class="x-el x-el-span c2-1 c2-2 c2-87">{}</span>'),
            f'<span data-ux="Text" class="x-el x-el-span c2-1 c2-2 c2-87">{p.section}</span>',
        )
        if part
    )
    cards = each(
        p.related,
        lambda t: (
            f'<div data-ux="GridCell" class="x-el x-el-div c2-1 c2-2 c2-6b"><div data-ux="ContentCard" class="x-el x-el-div c2-1 c2-2"><a data-ux="Link" href="{t.href}" class="x-el x-el-a c2-1"><img data-ux="CardImage" src="//img1.example/isteam/ip/5f2c/{t.picture}" class="x-el x-el-img c2-1"></a><p data-ux="Detail" class="x-el x-el-p c2-1 c2-2"><span class="x-el x-el-span c2-1">{p.tell(t.moment, "{month} {d}, {yyyy}")}</span>{bar}<span class="x-el x-el-span c2-1">{t.section}</span></p><h4 data-ux="ContentCardHeading" class="x-el x-el-h4 c2-1 c2-2 c2-5d"><a href="{t.href}">{t.headline}</a></h4><div data-ux="ContentCardText" class="x-el x-el-div c2-1 c2-2"><p class="x-el x-el-p c2-1">{t.summary}</p></div><a data-ux="ContentCardButton" href="{t.href}" class="x-el x-el-a c2-1">Continue Reading</a></div></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>{p.headline}</title></head><body class="x x-fonts-lora"><div id="layout-5f2c" class="layout layout-layout layout-layout-layout-18 locale-en-US lang-en"><div data-ux="Page" id="page-72" class="x-el x-el-div x-el c2-1 c2-2 c2-3 c2-4"><div data-ux="Block" class="x-el x-el-div c2-1 c2-2"><div data-ux="Widget" role="region" class="x-el x-el-div x-el c2-1 c2-2 c2-8"><div data-ux="Header" class="x-el x-el-div c2-1"><section data-ux="PromoBanner" class="x-el x-el-section c2-1"><p class="x-el x-el-p c2-1">{p.say("donate")}: {p.say("donate_text")}</p></section><nav data-ux="Nav" class="x-el x-el-nav c2-1"><ul data-ux="List" class="x-el x-el-ul c2-1"><li class="x-el x-el-li c2-1"><a data-ux="NavLink" href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li class="x-el x-el-li c2-1"><a data-ux="NavLink" href="/x">{s}</a></li>')}<li class="x-el x-el-li c2-1"><a data-ux="NavLink">More</a></li></ul></nav><a href="/" data-ux="Link" class="x-el x-el-a c2-1"><h3 role="heading" data-ux="LogoHeading" class="x-el x-el-h3 c2-1 c2-2 c2-3c">{p.site}</h3></a></div></div>
<div data-ux="Widget" role="region" class="x-el x-el-div x-el c2-1 c2-2 c2-3 c2-4 c2-8"><section data-ux="Section" class="x-el x-el-section c2-1 c2-2 c2-12"><div data-ux="Container" class="x-el x-el-div c2-1 c2-2 c2-14"><a data-ux="MoreLink" href="/news" class="x-el x-el-a c2-1 c2-2 c2-61">All Posts</a><div data-ux="Block" class="x-el x-el-div c2-1 c2-2 c2-63"><h4 data-ux="Heading" class="x-el x-el-h4 c2-1 c2-2 c2-3c c2-71">{p.headline}</h4><div data-ux="Block" class="x-el x-el-div c2-1 c2-2 c2-73">{line}</div><div data-ux="ContentText" class="x-el c2-1 c2-2 c2-75 x-rt">{p.lead(photo)}{who}{p.text(block, '<h3 class="x-el x-el-h3 c2-1 c2-2 c2-5b"><span>{}</span></h3>', block, '<li class="x-el x-el-li c2-1"><span>{}</span></li>', '<ul class="x-el x-el-ul c2-1">{}</ul>', photo)}</div><div data-ux="Block" class="x-el x-el-div c2-1 c2-2 c2-79"><p data-ux="DetailMinor" class="x-el x-el-p c2-1">Share this post:</p><a class="x-el x-el-a"></a><a class="x-el x-el-a"></a><a class="x-el x-el-a"></a></div></div></div></section></div>
<div data-ux="Widget" role="region" class="x-el x-el-div x-el c2-1 c2-2 c2-3 c2-8"><section data-ux="Section" class="x-el x-el-section c2-1 c2-2 c2-12"><div data-ux="Container" class="x-el x-el-div c2-1 c2-2"><h2 data-ux="SectionHeading" class="x-el x-el-h2 c2-1 c2-2"><span data-ux="Element">Related Posts</span></h2><div data-ux="Grid" class="x-el x-el-div c2-1 c2-2 c2-6a">{cards}</div></div></section></div><div data-ux="Widget" role="region" class="x-el x-el-div x-el c2-1 c2-2 c2-8"><section data-ux="Section" class="x-el x-el-section c2-1"><h2 data-ux="SectionHeading" class="x-el x-el-h2 c2-1">Recent Posts</h2>{each(p.others[:3], lambda t: f'<p data-ux="Detail" class="x-el x-el-p c2-1"><a href="{t.href}">{t.headline}</a> <span class="x-el x-el-span c2-1">{p.tell(t.moment, "{month} {d}, {yyyy}")}</span></p>')}</section></div>
<div data-ux="Widget" role="region" class="x-el x-el-div x-el c2-1 c2-2 c2-8"><section data-ux="Section" class="x-el x-el-section c2-1"><h2 data-ux="SectionHeading" class="x-el x-el-h2 c2-1">{p.say("newsletter")}</h2><p class="x-el x-el-p c2-1">{p.say("newsletter_text")}</p><form><input placeholder="Email"><button>Sign up</button></form><p class="x-el x-el-p c2-1">This site is protected against robots. Terms of Service apply.</p></section></div><div data-ux="Widget" role="contentinfo" class="x-el x-el-div x-el c2-1 c2-2 c2-8"><section data-ux="Section" class="x-el x-el-section c2-1"><h4 data-ux="ContactHeading" class="x-el x-el-h4 c2-1">{p.site}</h4><p class="x-el x-el-p c2-1">14 Mill Street, Bitterroot Hollow</p><p class="x-el x-el-p c2-1">Open today 09:00 am &ndash; 05:00 pm</p><p data-ux="FooterDetails" class="x-el x-el-p c2-1">Copyright &copy; {p.now.year} {p.site} - {p.say("copyright")}</p><p data-ux="FooterDetails" class="x-el x-el-p c2-1">Powered by a seller of domains</p></section></div></div><div data-ux="Popup" class="x-el x-el-div c2-1"><h4 class="x-el x-el-h4 c2-1">This website uses cookies.</h4><p class="x-el x-el-p c2-1">{p.say("cookies")}</p><a class="x-el x-el-a c2-1">Accept</a></div></div></div></body></html>"""
