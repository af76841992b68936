"""A public broadcaster of the Isles, drawn by components with classes out of a machine."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=287,
    kind="components",
    language="en",
    site="Skerry Broadcasting",
    address="https://www.skerry.example/news/articles/c{id}go",
    year=2022,
    zone=0,
    keywords=True,
)
def set_blocks_of_public_broadcaster(p: Sheet) -> str:
    """A public broadcaster of the Isles: a head with signing in and sections twice, h1 in a block, then a block with "Published" hidden before a bare time with GMT, a block of the writers with a role as the line below, a hidden "Image source," and "Image caption," before maker and caption, each p in a container of a block, subheads as blocks, a box of links in mid text, stories of "More on this story" as a list of links with days, topics as links in a list, "Top stories" with hours since then, "Elsewhere", "Most read" with numbers, an appeal for readers' stories with a mail address, a long foot of links."""
    photo = '<div data-component="image-block" class="ssrcss-18mjolk-ComponentWrapper"><figure class="ssrcss-wpgbih-StyledFigure"><div class="ssrcss-wf9xtj-StyledFigureContainer"><span class="ssrcss-11c4w5u-Placeholder"><picture><img alt="" src="https://ichef.example/news/976/{file}.webp" width="976" height="549"></picture></span><span role="text" class="ssrcss-1lchxcq-IncludeInheritedCopyrightFont"><span class="visually-hidden ssrcss-1f39n02-VisuallyHidden">Image source, </span>{credit}</span></div><figcaption class="ssrcss-1wuqjzn-StyledFigureCaption"><span class="visually-hidden ssrcss-1f39n02-VisuallyHidden">Image caption, </span><div class="ssrcss-y7krbn-Stack"><p class="ssrcss-1q0x1qg-Paragraph">{caption}</p></div></figcaption></figure></div>'
    when = p.when(
        "{d} {month} {yyyy}, {HH}:{MM} GMT",
        '<span class="ssrcss-fgkphd-MetadataItem"><span class="visually-hidden ssrcss-1f39n02-VisuallyHidden">Published</span><time class="ssrcss-1hizfh0-Timestamp">{}</time></span>',
    )
    when += p.changed(
        "{d} {month} {yyyy}, {HH}:{MM} GMT",
        '<span class="ssrcss-fgkphd-MetadataItem">Updated <time class="ssrcss-1hizfh0-Timestamp">{}</time></span>',
    )
    who = p.names(
        '<div data-component="byline-block" class="ssrcss-18mjolk-ComponentWrapper"><div class="ssrcss-h3c0s8-ContributorContainer"><div class="ssrcss-1u2in0b-NameContainer"><div class="ssrcss-68pt20-Contributor">{}</div><div class="ssrcss-84ltp5-Role">Skerry News, Highlands and Islands</div></div></div></div>'
    )
    paragraph = '<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph">{}</p></div></div>'
    heading = '<div data-component="subheadline-block" class="ssrcss-1xjjfut-SubheadlineWrapper"><h2 class="ssrcss-y2fd7s-StyledHeading">{}</h2></div>'
    entries = '<div data-component="unordered-list-block" class="ssrcss-uf6wea-RichTextComponentWrapper"><ul class="ssrcss-1xjjfut-UnorderedList">{}</ul></div>'
    links = f'<div data-component="links-block" class="ssrcss-13mklpe-LinksBlock"><ul role="list" class="ssrcss-1020bd1-Stack">{each(p.others[5:7], lambda t: f"""<li><a class="ssrcss-k17ofx-InlineLink" href="{t.href}"><span class="ssrcss-1if1g9v-LinkText">{t.headline}</span></a></li>""")}</ul></div>'
    text = p.text(paragraph, heading, paragraph, "<li>{}</li>", entries, photo, {3: links})

    def set_promo(t: Teaser) -> str:
        hours = int((p.now - t.moment).total_seconds() // 3600)
        age = p.say("hours_ago", n=hours) if hours < 24 else f"{hours // 24} day{'s' if hours >= 48 else ''} ago"
        return f'<li class="ssrcss-qtbdxl-StyledListItem"><div type="article" class="ssrcss-1f3bvyz-Promo"><div class="ssrcss-1mhwnz8-PromoContent"><a class="ssrcss-9haqql-LinkPostLink" href="{t.href}"><span role="text"><p class="ssrcss-1sen9vx-PromoHeadline"><span aria-hidden="false">{t.headline}</span></p></span></a><div class="ssrcss-1yr4w1v-MetadataStrip"><span class="visually-hidden ssrcss-1f39n02-VisuallyHidden">Published</span> <span>{age}</span></div></div></div></li>'

    return f"""<!DOCTYPE html><html lang="en-GB" class="no-js"><head><meta charset="utf-8"><title>{p.headline} - Skerry News</title></head><body><div id="root"><header role="banner" class="ssrcss-6k0vy7-HeaderContent"><nav role="navigation" aria-label="Skerry" class="ssrcss-nm3lqq-NavigationWrapper"><a href="/" class="ssrcss-12kbhdm-LogoLink"><span class="ssrcss-1f39n02-VisuallyHidden">{p.site} Homepage</span></a><ul class="ssrcss-1prrn8t-GlobalNavigation"><li><a href="#main">Skip to content</a></li><li><a href="/accessibility">Accessibility Help</a></li><li><a href="/account">Your account</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li><li><a href="/sounds">Sounds</a></li></ul></nav></header><nav aria-label="News" class="ssrcss-1fjwldc-SectionNavigation"><span class="ssrcss-19uoqkb-NavigationTitle">News</span><ul>{each(p.list("sections"), lambda s: f'<li><a class="ssrcss-1ou7ryh-NavigationLink" href="/news/x"><span>{s}</span></a></li>')}</ul></nav><nav aria-label="Local News" class="ssrcss-1jv3hu7-SecondaryNavigation"><ul><li><a href="/news/isles">Isles</a></li><li><a href="/news/firth">Firth &amp; Moray Side</a></li></ul></nav>
<div class="ssrcss-1ocoo3l-Wrap"><div class="ssrcss-rgov1k-MainColumn"><main id="main-content"><article class="ssrcss-pv1rh6-ArticleWrapper"><header class="ssrcss-1f3bvyz-Stack"><div data-component="headline-block" class="ssrcss-1nxfg6u-HeadlineWrapper"><h1 id="main-heading" tabindex="-1" class="ssrcss-15xko80-StyledHeading">{p.headline}</h1></div><div data-component="metadata-block" class="ssrcss-1gs4u6k-MetadataStrip">{when}</div>{who}<div class="ssrcss-17ehax8-ShareTools"><button><span>Share</span></button> <button><span>Save</span></button></div></header>{p.lead(photo)}{p.add_rest(text, photo)}<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="ssrcss-1ki8hfp-CallToAction"><i>Do you have a story from the Isles we should cover? Get in touch: isles.news@skerry.example</i></div></div></article>
<section data-component="related-internet-links" class="ssrcss-1qhjlsn-LinksSection"><h2 class="ssrcss-1rqh1sz-SectionHeading">More on this story</h2><ul role="list" class="ssrcss-y8stko-Grid">{each(p.related, lambda t: f'<li class="ssrcss-qtbdxl-StyledListItem"><a class="ssrcss-9haqql-LinkPostLink" href="{t.href}"><span class="ssrcss-1sen9vx-PromoHeadline">{t.headline}</span></a><ul class="ssrcss-1yr4w1v-MetadataStrip"><li><span class="visually-hidden ssrcss-1f39n02-VisuallyHidden">Published</span> <span>{p.tell(t.moment, "{d} {month} {yyyy}")}</span></li></ul></li>')}</ul></section><section data-component="topic-list" class="ssrcss-1szabdv-StyledTagContainer"><h2 class="ssrcss-1rqh1sz-SectionHeading">Related Topics</h2><ul role="list" class="ssrcss-1ujonwb-ClusterItems">{each(p.keywords, lambda k: f'<li><a class="ssrcss-1ef12hb-StyledLink" href="/news/topics/x">{k}</a></li>')}</ul></section></main></div>
<aside class="ssrcss-11c2r6n-SecondaryColumn"><section aria-label="Top stories"><h2 class="ssrcss-1rqh1sz-SectionHeading">Top stories</h2><ul role="list">{each(p.others[:3], set_promo)}</ul></section><section aria-label="Elsewhere"><h2 class="ssrcss-1rqh1sz-SectionHeading">Elsewhere on Skerry</h2><ul role="list"><li><a href="/sounds/play/1">The lighthouse keeper's last tape</a></li><li><a href="/food">Six ways with a smoked haddock</a></li></ul></section><section aria-label="Most read"><h2 class="ssrcss-1rqh1sz-SectionHeading">{p.say("most_read")}</h2><ol>{each(enumerate(p.others[3:8], 1), lambda n: f'<li><span class="ssrcss-uzm5cz-Rank">{n[0]}</span><a class="ssrcss-9haqql-LinkPostLink" href="{n[1].href}">{n[1].headline}</a></li>')}</ol></section></aside></div>
<footer class="ssrcss-10gbqsc-Footer"><nav aria-label="News services"><h2>Skerry News Services</h2><ul><li><a>On your mobile</a></li><li><a>On smart speakers</a></li><li><a>Get news alerts</a></li><li><a>Contact Skerry News</a></li></ul></nav><ul><li><a>Terms of Use</a></li><li><a>About {p.site}</a></li><li><a>Privacy Policy</a></li><li><a>Cookies</a></li></ul><p class="ssrcss-1ar0wk6-Copyright">&copy; {p.now.year} {p.site}. We are not responsible for the content of external sites. {p.say("copyright")}</p></footer></div></body></html>"""
