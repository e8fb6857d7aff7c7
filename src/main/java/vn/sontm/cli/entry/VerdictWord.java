package vn.sontm.cli.entry;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.sontm.programme.assessment.Verdict;

/** A verdict as typed: met, not-met, na. */
final class VerdictWord implements ITypeConverter<Verdict> {
    @Override
    public Verdict convert(String typed) {
        return switch (typed) {
            case "met" -> Verdict.MET;
            case "not-met" -> Verdict.NOT_MET;
            case "na" -> Verdict.NOT_APPLICABLE;
            default -> throw new TypeConversionException(typed);
        };
    }
}
