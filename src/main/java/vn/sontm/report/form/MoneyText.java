package vn.sontm.report.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;

/**
 * Money by source, summed, in the order in which a template names the sources.
 *
 * @param sources templates with id and title
 */
record MoneyText(List<FormTemplate> sources) {
    /** One line for each source that gives something; nothing for none. */
    String of(List<Funding> funding) {
        return sums(funding).entrySet().stream()
                .map(sum -> Messages.text("report.deadline.of", sum.getKey(), VietnameseNumbers.format(sum.getValue())))
                .collect(Collectors.joining("\n"));
    }

    /** Sums by the source's title; a source that the template does not name keeps its id. */
    Map<String, BigDecimal> sums(List<Funding> funding) {
        var sums = new LinkedHashMap<String, BigDecimal>();
        sources.forEach(source -> sum(sums, funding, source.id(), source.text("title")));
        var named = sources.stream().map(FormTemplate::id).toList();
        funding.stream()
                .map(Funding::source)
                .filter(source -> !named.contains(source))
                .distinct()
                .forEach(source -> sum(sums, funding, source, source));
        return sums;
    }

    private static void sum(Map<String, BigDecimal> sums, List<Funding> funding, String source, String title) {
        funding.stream()
                .filter(money -> money.source().equals(source))
                .map(Funding::amount)
                .reduce(BigDecimal::add)
                .ifPresent(sum -> sums.put(title, sum));
    }
}
