package vn.sontm.cli;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import vn.sontm.cli.demo.DemoCommand;
import vn.sontm.cli.entry.ConcludeCommand;
import vn.sontm.cli.entry.ConflictsCommand;
import vn.sontm.cli.entry.DeclareCommand;
import vn.sontm.cli.entry.EvidenceCommand;
import vn.sontm.cli.entry.LockCommand;
import vn.sontm.cli.entry.RecordCommand;
import vn.sontm.cli.entry.ResolveCommand;
import vn.sontm.cli.entry.SetCommand;
import vn.sontm.cli.entry.StatusCommand;
import vn.sontm.cli.entry.SubmitCommand;
import vn.sontm.cli.entry.UnlockCommand;
import vn.sontm.cli.exchange.DevicesCommand;
import vn.sontm.cli.exchange.EnrolCommand;
import vn.sontm.cli.exchange.ExportCommand;
import vn.sontm.cli.exchange.InitCommand;
import vn.sontm.cli.exchange.InspectCommand;
import vn.sontm.cli.exchange.InviteCommand;
import vn.sontm.cli.exchange.MergeCommand;
import vn.sontm.cli.exchange.VerifyCommand;
import vn.sontm.cli.frame.Days;
import vn.sontm.cli.programme.CatalogCommand;
import vn.sontm.cli.programme.PlanCommand;
import vn.sontm.cli.programme.RecogniseCommand;
import vn.sontm.cli.programme.StartCommand;
import vn.sontm.cli.report.ReportCommand;
import vn.sontm.cli.safety.BackupCommand;
import vn.sontm.cli.safety.CheckCommand;
import vn.sontm.cli.safety.RescueCommand;
import vn.sontm.cli.safety.RestoreCommand;
import vn.sontm.cli.safety.UpdateCommand;
import vn.sontm.programme.calendar.Period;

/** All commands by name. Only those that the words typed may mean are made, so that a short command starts fast. */
final class Commands {
    static final List<String> NAMES = List.of(
            "demo",
            "init",
            "invite",
            "enrol",
            "devices",
            "catalog",
            "plan",
            "start",
            "recognise",
            "set",
            "declare",
            "record",
            "status",
            "evidence",
            "submit",
            "lock",
            "unlock",
            "conclude",
            "export",
            "inspect",
            "merge",
            "verify",
            "conflicts",
            "resolve",
            "report",
            "backup",
            "restore",
            "check",
            "rescue",
            "update");

    private Commands() {}

    static CommandLine line(SoNtm root, List<String> words) {
        var line = new CommandLine(root);
        var meant = NAMES.stream().filter(words::contains).toList();
        (meant.isEmpty() ? NAMES : meant).forEach(name -> line.addSubcommand(name, command(name)));
        return line.registerConverter(Period.class, Period::parse)
                .registerConverter(LocalDate.class, Days::read)
                .setResourceBundle(new HelpTexts())
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(true);
    }

    private static Object command(String name) {
        return switch (name) {
            case "demo" -> new DemoCommand();
            case "init" -> new InitCommand();
            case "invite" -> new InviteCommand();
            case "enrol" -> new EnrolCommand();
            case "start" -> new StartCommand();
            case "recognise" -> new RecogniseCommand();
            case "export" -> new ExportCommand();
            case "inspect" -> new InspectCommand();
            case "merge" -> new MergeCommand();
            case "verify" -> new VerifyCommand();
            case "catalog" -> new CatalogCommand();
            case "plan" -> new PlanCommand();
            case "set" -> new SetCommand();
            case "declare" -> new DeclareCommand();
            case "record" -> new RecordCommand();
            case "status" -> new StatusCommand();
            case "evidence" -> new EvidenceCommand();
            case "submit" -> new SubmitCommand();
            case "lock" -> new LockCommand();
            case "unlock" -> new UnlockCommand();
            case "conclude" -> new ConcludeCommand();
            case "devices" -> new DevicesCommand();
            case "conflicts" -> new ConflictsCommand();
            case "resolve" -> new ResolveCommand();
            case "report" -> new ReportCommand();
            case "backup" -> new BackupCommand();
            case "restore" -> new RestoreCommand();
            case "check" -> new CheckCommand();
            case "rescue" -> new RescueCommand();
            case "update" -> new UpdateCommand();
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }
}
