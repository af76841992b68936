"""A West African radio's site on a kit of ready components."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=422,
    kind="components",
    language="fr",
    site="Radio Baobab Lomarou",
    address="https://www.radiobaobablomarou.example/actu/{section}/{slug}-{id}",
    year=2022,
    zone=0,
    standfirst=True,
    keywords=True,
    section=True,
)
def set_component_kit(p: Sheet) -> str:
    """A West African radio's site on a kit of ready components: an app bar with what is on the air, breadcrumbs as an ordered list with separators, the headline as a component of typography, a card's header with round initials and the writers, the day with a clock in GMT as its subheader, chips for keywords, pictures as cards with captions, a panel of a programme in mid text, related stories as a grid, comments as list items with days, a bottom navigation."""
    photo = '<div class="MuiPaper-root MuiCard-root jss88 MuiPaper-outlined MuiPaper-rounded"><img class="MuiCardMedia-root MuiCardMedia-media MuiCardMedia-img" src="https://media.radiobaobablomarou.example/w_840/{file}" alt=""><div class="MuiCardContent-root jss89"><span class="MuiTypography-root MuiTypography-caption MuiTypography-colorTextSecondary">{caption} <span class="jss90">© {credit}</span></span></div></div>'
    air = f'<div class="MuiPaper-root MuiAlert-root MuiAlert-outlinedInfo MuiPaper-elevation0" role="complementary"><div class="MuiAlert-message"><div class="MuiTypography-root MuiTypography-gutterBottom">{p.say("donate")}</div>{p.say("donate_text")}</div><div class="MuiAlert-action"><button class="MuiButtonBase-root MuiButton-root MuiButton-text" tabindex="0" type="button"><span class="MuiButton-label">Je participe</span></button></div></div>'
    text = p.text(
        '<p class="MuiTypography-root jss93 MuiTypography-body1 MuiTypography-paragraph">{}</p>',
        '<h2 class="MuiTypography-root jss94 MuiTypography-h5 MuiTypography-gutterBottom">{}</h2>',
        '<blockquote class="jss95"><p class="MuiTypography-root MuiTypography-h6">{}</p></blockquote>',
        '<li class="jss96">{}</li>',
        '<ul class="jss97">{}</ul>',
        photo,
        {2: air},
    )
    initials = "".join(word[0] for word in (p.authors or [p.site])[0].split()[:2])
    when = p.when(
        "{d} {month} {yyyy} à {HH}:{MM} GMT",
        '<span class="MuiTypography-root MuiCardHeader-subheader MuiTypography-body2 MuiTypography-colorTextSecondary MuiTypography-displayBlock">{}</span>',
    )
    who = p.names(
        '<span class="MuiTypography-root MuiCardHeader-title MuiTypography-body2 MuiTypography-displayBlock">{}</span>',
        house=True,
    )
    chips = each(
        p.keywords,
        lambda k: (
            f'<a class="MuiButtonBase-root MuiChip-root jss101 MuiChip-outlined MuiChip-sizeSmall MuiChip-clickable" href="/sujets/x" tabindex="0"><span class="MuiChip-label MuiChip-labelSmall">{k}</span><span class="MuiTouchRipple-root"></span></a>'
        ),
    )

    def set_card(t: Teaser) -> str:
        return f'<div class="MuiGrid-root MuiGrid-item MuiGrid-grid-xs-12 MuiGrid-grid-sm-6"><div class="MuiPaper-root MuiCard-root jss110 MuiPaper-elevation1 MuiPaper-rounded"><a class="MuiButtonBase-root MuiCardActionArea-root" tabindex="0" href="{t.href}"><div class="MuiCardMedia-root jss111" style="background-image: url(https://media.radiobaobablomarou.example/w_320/{t.picture})"></div><div class="MuiCardContent-root"><span class="MuiTypography-root MuiTypography-overline">{t.section}</span><h3 class="MuiTypography-root MuiTypography-subtitle1">{t.headline}</h3></div><span class="MuiCardActionArea-focusHighlight"></span></a></div></div>'

    newest = each(
        p.others[:6],
        lambda t: (
            f'<a class="MuiButtonBase-root MuiListItem-root MuiListItem-gutters MuiListItem-button" tabindex="0" href="{t.href}"><div class="MuiListItemText-root MuiListItemText-multiline"><span class="MuiTypography-root MuiListItemText-primary MuiTypography-body1">{t.headline}</span><p class="MuiTypography-root MuiListItemText-secondary MuiTypography-body2 MuiTypography-colorTextSecondary">{p.tell(t.moment, "{d} {mon} {HH}:{MM}")}</p></div></a><hr class="MuiDivider-root">'
        ),
    )
    voices = each(
        p.comments(3),
        lambda c: (
            f'<li class="MuiListItem-root MuiListItem-alignItemsFlexStart"><div class="MuiListItemAvatar-root"><div class="MuiAvatar-root MuiAvatar-circle MuiAvatar-colorDefault">{c.reader[0].upper()}</div></div><div class="MuiListItemText-root"><span class="MuiTypography-root MuiTypography-subtitle2">{c.reader}</span> <span class="MuiTypography-root MuiTypography-caption">{p.tell(c.moment, "{d} {month} {yyyy}, {HH}:{MM}")}</span><p class="MuiTypography-root MuiTypography-body2">{c.text}</p></div></li>'
        ),
    )
    tabs = each(
        p.list("sections"),
        lambda s: (
            f'<a class="MuiButtonBase-root MuiTab-root MuiTab-textColorInherit" tabindex="-1" role="tab" aria-selected="false" href="/actu/x"><span class="MuiTab-wrapper">{s}</span></a>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body><div id="root"><div class="jss1">
<header class="MuiPaper-root MuiAppBar-root MuiAppBar-positionSticky MuiAppBar-colorPrimary MuiPaper-elevation4"><div class="MuiToolbar-root MuiToolbar-regular MuiToolbar-gutters"><button class="MuiButtonBase-root MuiIconButton-root" tabindex="0" type="button" aria-label="menu"><span class="MuiIconButton-label"><svg class="MuiSvgIcon-root" viewBox="0 0 24 24"><path d="M3 18h18v-2H3v2zm0-5h18v-2H3v2z"></path></svg></span></button><a class="MuiTypography-root MuiTypography-h6 jss4" href="/">{p.site}</a><div class="jss6"><span class="MuiTypography-root MuiTypography-caption">En direct · 98.3 FM · Le grand journal, {p.tell(p.now, "{HH}h{MM}")}</span><button class="MuiButtonBase-root MuiFab-root MuiFab-sizeSmall" type="button"><span class="MuiFab-label">Écouter</span></button></div></div><div class="MuiTabs-root"><div class="MuiTabs-scroller MuiTabs-fixed"><div class="MuiTabs-flexContainer" role="tablist">{tabs}</div></div></div></header>
<main class="MuiContainer-root jss20 MuiContainer-maxWidthLg"><div class="MuiGrid-root MuiGrid-container MuiGrid-spacing-xs-4"><div class="MuiGrid-root MuiGrid-item MuiGrid-grid-xs-12 MuiGrid-grid-md-8">
<nav class="MuiTypography-root MuiBreadcrumbs-root MuiTypography-body1 MuiTypography-colorTextSecondary"><ol class="MuiBreadcrumbs-ol"><li class="MuiBreadcrumbs-li"><a class="MuiTypography-root MuiLink-root" href="/">{p.say("home")}</a></li><li aria-hidden="true" class="MuiBreadcrumbs-separator">›</li><li class="MuiBreadcrumbs-li"><a class="MuiTypography-root MuiLink-root" href="/actu/x">{p.section}</a></li></ol></nav>
<h1 class="MuiTypography-root jss80 MuiTypography-h3">{p.headline}</h1>
<div class="MuiTypography-root jss81 MuiTypography-subtitle1">{p.standfirst}</div>
<div class="MuiCardHeader-root jss82"><div class="MuiCardHeader-avatar"><div class="MuiAvatar-root MuiAvatar-circle jss83">{initials}</div></div><div class="MuiCardHeader-content">{who}{when}</div><div class="MuiCardHeader-action"><button class="MuiButtonBase-root MuiIconButton-root" type="button" aria-label="partager"></button></div></div>
{p.lead(photo)}
<div class="jss92">{p.add_rest(text, photo)}</div>
<div class="jss100">{chips}</div>
<h2 class="MuiTypography-root jss105 MuiTypography-h5">{p.say("related")}</h2><div class="MuiGrid-root MuiGrid-container MuiGrid-spacing-xs-2">{each(p.related, set_card)}</div>
<div class="MuiPaper-root MuiAccordion-root MuiAccordion-rounded Mui-expanded MuiPaper-elevation1"><div class="MuiButtonBase-root MuiAccordionSummary-root" role="button"><div class="MuiAccordionSummary-content"><p class="MuiTypography-root MuiTypography-body1">{p.say("comments")} (3)</p></div></div><div class="MuiCollapse-root MuiCollapse-entered"><ul class="MuiList-root MuiList-padding">{voices}</ul><p class="MuiFormHelperText-root">{p.say("comment_terms")}</p><div class="MuiFormControl-root MuiTextField-root MuiFormControl-fullWidth"><label class="MuiFormLabel-root MuiInputLabel-root">{p.list("comment_fields")[2]}</label><textarea class="MuiInputBase-input MuiOutlinedInput-input" rows="3"></textarea></div><button class="MuiButtonBase-root MuiButton-root MuiButton-contained Mui-disabled" disabled><span class="MuiButton-label">{p.say("send")}</span></button></div></div>
</div><aside class="MuiGrid-root MuiGrid-item MuiGrid-grid-xs-12 MuiGrid-grid-md-4"><div class="MuiPaper-root jss130 MuiPaper-elevation1 MuiPaper-rounded"><h2 class="MuiTypography-root MuiTypography-h6">{p.say("latest")}</h2><nav class="MuiList-root MuiList-dense">{newest}</nav></div><div class="MuiPaper-root jss130 MuiPaper-elevation1 MuiPaper-rounded"><h2 class="MuiTypography-root MuiTypography-h6">Les podcasts</h2><p class="MuiTypography-root MuiTypography-body2">Le journal de {p.tell(p.now, "{weekday} {d} {month}")}, 12 min</p><span class="MuiLinearProgress-root"></span></div></aside></div></main>
<footer class="jss140"><p class="MuiTypography-root MuiTypography-body2">{p.say("about_site")}</p><p class="MuiTypography-root MuiTypography-caption">© {p.now.year} {p.site}. {p.say("copyright")}</p></footer><div class="MuiBottomNavigation-root jss150"><button class="MuiButtonBase-root MuiBottomNavigationAction-root Mui-selected"><span class="MuiBottomNavigationAction-label">Infos</span></button><button class="MuiButtonBase-root MuiBottomNavigationAction-root"><span class="MuiBottomNavigationAction-label">Direct</span></button><button class="MuiButtonBase-root MuiBottomNavigationAction-root"><span class="MuiBottomNavigationAction-label">Podcasts</span></button></div></div></div></body></html>"""
