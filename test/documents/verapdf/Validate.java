import java.io.FileInputStream;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates each file that is named against PDF/A-2a and PDF/UA-1, all in one
 * JVM, and prints one line per file and flavour, fields parted by tabs: file,
 * flavour, true or false, number of checks, and the rules that failed.
 */
public final class Validate {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) {
      for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1}) {
        try (InputStream in = new FileInputStream(file);
            PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, 5, false, false, false)) {
          ValidationResult result = validator.validate(parser);
          System.out.println(String.join("\t", file, flavour.getId(), String.valueOf(result.isCompliant()),
              String.valueOf(result.getTotalAssertions()), failed(result)));
        }
      }
    }
  }

  private static String failed(ValidationResult result) {
    Map<String, String> rules = new LinkedHashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
      String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
      rules.putIfAbsent(rule, rule + " at " + assertion.getLocation().getContext() + ": " + assertion.getMessage().replaceAll("\\s+", " "));
    }
    return String.join("; ", rules.values());
  }
}
