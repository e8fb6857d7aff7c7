package vn.sontm.cli.programme;

import picocli.CommandLine;

/** Criteria sets as data: a family of commands. */
@CommandLine.Command(
        name = "catalog",
        synopsisSubcommandLabel = "${bundle:label.command}",
        subcommands = {CatalogList.class, CatalogImport.class, CatalogShow.class, CatalogConfirm.class})
public final class CatalogCommand {}
