package vn.sontm.cli.entry;

import picocli.CommandLine;

/** Minh chứng: a family of commands. */
@CommandLine.Command(
        name = "evidence",
        synopsisSubcommandLabel = "${bundle:label.command}",
        subcommands = {EvidenceAdd.class, EvidenceList.class, EvidenceRemove.class, EvidenceClean.class})
public final class EvidenceCommand {}
