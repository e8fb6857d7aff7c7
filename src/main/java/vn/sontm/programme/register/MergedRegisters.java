package vn.sontm.programme.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sontm.ledger.Register;

/**
 * Registers in which what was made twice and merged ("Gộp hai mục") is shown once: the item that stands for both, with
 * the progress and the money that were said of either. Where both say something of the same month, the standing item's own
 * word is shown. The ledger keeps everything: taking the alias back shows both again.
 */
public final class MergedRegisters implements Registers {
    /** What people make, each under an id of its own. */
    private static final Set<RegisterKind> ITEMS =
            EnumSet.of(RegisterKind.OWN_TASK, RegisterKind.TASK, RegisterKind.ACTIVITY, RegisterKind.PRODUCT);

    /** What is said about a task: its id stands before the mark. */
    private static final Map<RegisterKind, Character> ABOUT =
            Map.of(RegisterKind.TASK_PROGRESS, '@', RegisterKind.FUNDING, '|');

    private final Registers below;

    public MergedRegisters(Registers below) {
        this.below = below;
    }

    /** Whether items of a kind can be merged. */
    public static boolean merges(RegisterKind kind) {
        return ITEMS.contains(kind) || kind == RegisterKind.SUBJECT;
    }

    /** Every item that people said is the same as this one. */
    public List<String> sameAs(Register item) {
        if (item.kind().equals(RegisterKind.SUBJECT.code())) {
            return PlaceAliases.of(below).replacedBy(item.subject());
        }
        return aliases(item.unit()).replacedBy(item.item());
    }

    @Override
    public Optional<Entry> find(Register register) {
        var kind = RegisterKind.of(register.kind()).filter(known -> touches(known) || isPlace(register));
        if (kind.isEmpty() || below.all(RegisterKind.ALIAS).isEmpty()) {
            return below.find(register);
        }
        return ofUnit(kind.get(), register.unit()).stream()
                .filter(entry -> entry.register().equals(register))
                .findFirst();
    }

    private static boolean isPlace(Register register) {
        return register.subject().contains("/");
    }

    @Override
    public Registers seenBy(String unit) {
        var seen = below.seenBy(unit);
        return seen == below
                ? this
                : new MergedRegisters(seen); // who asks reads all units at once where it is the same
    }

    @Override
    public List<Entry> all(RegisterKind kind) {
        var entries = below.all(kind);
        if (kind == RegisterKind.ALIAS || below.all(RegisterKind.ALIAS).isEmpty()) {
            return entries;
        }
        if (!touches(kind)) {
            return places(kind, entries);
        }
        var merged = new ArrayList<Entry>();
        entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.register().unit(), TreeMap::new, Collectors.toList()))
                .forEach((unit, own) -> merged.addAll(merged(kind, unit, own)));
        merged.sort(Comparator.comparing(Entry::register));
        return places(kind, merged);
    }

    @Override
    public List<Entry> ofUnit(RegisterKind kind, String unit) {
        var entries = below.ofUnit(kind, unit);
        return places(kind, touches(kind) ? merged(kind, unit, entries) : entries);
    }

    private List<Entry> places(RegisterKind kind, List<Entry> entries) {
        if (entries.stream().map(Entry::register).noneMatch(MergedRegisters::isPlace)) {
            return List.copyOf(entries);
        }
        var places = PlaceAliases.of(below);
        return places.isEmpty() ? List.copyOf(entries) : places.shown(kind, entries);
    }

    private static boolean touches(RegisterKind kind) {
        return ITEMS.contains(kind) || ABOUT.containsKey(kind);
    }

    private Aliases aliases(String unit) {
        return new Aliases(below.ofUnit(RegisterKind.ALIAS, unit));
    }

    private List<Entry> merged(RegisterKind kind, String unit, List<Entry> entries) {
        if (entries.isEmpty() || below.all(RegisterKind.ALIAS).isEmpty()) {
            return entries;
        }
        return ITEMS.contains(kind)
                ? shown(aliases(unit), entries)
                : renamed(ABOUT.get(kind), shownTasks(unit), entries);
    }

    private static List<Entry> shown(Aliases aliases, List<Entry> entries) {
        var shown = aliases.shown(ids(entries));
        return entries.stream()
                .filter(entry -> shown.get(entry.register().item())
                        .equals(entry.register().item()))
                .toList();
    }

    /** A unit's own tasks, and those of the offices' plans. */
    private Map<String, String> shownTasks(String unit) {
        var tasks = new HashMap<>(aliases(unit).shown(ids(below.ofUnit(RegisterKind.OWN_TASK, unit))));
        below.all(RegisterKind.TASK).stream()
                .collect(Collectors.groupingBy(entry -> entry.register().unit()))
                .forEach((office, planned) -> tasks.putAll(aliases(office).shown(ids(planned))));
        return tasks;
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.register().item()).toList();
    }

    private static List<Entry> renamed(char mark, Map<String, String> tasks, List<Entry> entries) {
        var renamed = new TreeMap<Register, Entry>();
        for (var entry : entries) {
            var register = renamed(mark, tasks, entry.register());
            if (register.equals(entry.register())) {
                renamed.put(register, entry);
            } else {
                renamed.putIfAbsent(register, entry.under(register));
            }
        }
        return List.copyOf(renamed.values());
    }

    private static Register renamed(char mark, Map<String, String> tasks, Register register) {
        var item = register.item();
        var end = item.indexOf(mark);
        var id = end < 0 ? item : item.substring(0, end);
        return new Register(
                register.kind(),
                register.subject(),
                tasks.getOrDefault(id, id) + item.substring(id.length()),
                register.period());
    }
}
