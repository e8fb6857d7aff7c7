package vn.sontm.bench;

import java.nio.file.Path;
import java.util.List;

/** Something that is measured. */
interface Benchmark {
    /** As the command line names it. */
    String name();

    /**
     * Measures and prints.
     *
     * @param scratch an empty folder, deleted afterwards
     * @param arguments sizes, where somebody wants others than usual
     */
    void run(Path scratch, List<String> arguments, Figures figures) throws Exception;

    /** The size at a place of the arguments, else the usual one. */
    static int size(List<String> arguments, int place, int usual) {
        return place < arguments.size() ? Integer.parseInt(arguments.get(place)) : usual;
    }
}
