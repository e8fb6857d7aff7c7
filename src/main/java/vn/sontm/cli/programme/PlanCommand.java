package vn.sontm.cli.programme;

import picocli.CommandLine;

/** The plan of a year: a family of commands. */
@CommandLine.Command(
        name = "plan",
        synopsisSubcommandLabel = "${bundle:label.command}",
        subcommands = {PlanImport.class, PlanShow.class, PlanCheckCommand.class})
public final class PlanCommand {}
