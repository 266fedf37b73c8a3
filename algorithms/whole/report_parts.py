"""The parts of the report with their maps, from the results."""

from ...esflow_plugin.i18n import translate
from ...esflow_plugin.report.framework import methods_section as m
from ...esflow_plugin.report.framework.numbers import service_title
from ...esflow_plugin.report.framework.pictures import as_data_uri, before_and_after, flow_map, zoning_map
from ...esflow_plugin.report.framework.service_section import service_section
from ...esflow_plugin.report.framework.summary import summary_section
from ...esflow_plugin.report.framework.zoning_section import zoning_section


def summary(results):
    """What a reader should know after a minute."""
    return summary_section(results)


def planning_zones(results, source):
    """The planning zones, "" without any."""
    if results.zoning is None:
        return ""
    picture, classes = zoning_map(results.zoning, translate("ESFlow", "Planning zones"), source)
    return zoning_section(results.zoning, classes, as_data_uri(picture))


def services(results, source, progress):
    """One section for each service, with its maps."""
    sections = []
    for number, service in enumerate(results.services):
        pictures = []
        account = results.accounts.get(service)
        if account is not None:
            name = service_title(service)
            first = translate("ESFlow", "{service}: what is short before and after the flow").format(service=name)
            second = translate("ESFlow", "{service}: who relieves whom").format(service=name)
            pictures.append((as_data_uri(before_and_after(account, first, source)), first))
            progress((number + 0.5) / len(results.services))
            pictures.append((as_data_uri(flow_map(account, results.links.get(service), second, source)), second))
        sections.append(service_section(results, service, pictures))
        progress((number + 1.0) / len(results.services))
    return sections


def warnings(results, title_of):
    """What the runs warned of, and where ledger and zones differ."""
    own = [
        translate(
            "ESFlow", "{service}: no ledger has the sums of the zone table; the zones may not cover the whole area."
        ).format(service=service_title(service))
        for service in results.services
        if results.ledger_differs(service)
    ]
    own += [
        translate("ESFlow", "Left out, because it is no result that the report knows: {layer}").format(layer=name)
        for name in results.unknown
    ]
    return m.warnings_section(results.records, title_of, own)


def methods(results, title_of):
    """How the results came about and how to repeat them."""
    return m.methods_section(results.records, title_of) + m.repeat_section(results.records)
