import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/** {@code BinarySheets FOLDER}: beside each style sheet in the folder, the form that JavaFX reads without parsing. */
final class BinarySheets {
    private BinarySheets() {}

    public static void main(String[] arguments) throws IOException {
        try (var sheets = Files.newDirectoryStream(Path.of(arguments[0]), "*.css")) {
            for (var sheet : sheets) {
                var binary = sheet.resolveSibling(sheet.getFileName().toString().replaceFirst("css$", "bss"));
                Stylesheet.convertToBinary(sheet.toFile(), new File(binary.toString()));
            }
        }
    }
}
