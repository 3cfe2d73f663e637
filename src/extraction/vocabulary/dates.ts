import { wordKey } from '../../dom/words';

/** Words that stand in lines of date and time besides the names of months and days, by language. */
const BESIDE_DATES: Record<string, string> = {
  en: 'published updated posted modified last on at am pm gmt utc est edt et pst pdt ist bst cet min mins minute minutes hour hours ago read reading time first created date day days week weeks today yesterday by edited a m p the and of by views',
  de: 'aktualisiert veröffentlicht erstellt stand zuletzt am um uhr lesezeit lesedauer min minuten minute vom vor stunden tagen heute gestern',
  fr: 'publié publie mis mise à jour le modifié à h min minutes lecture temps de il y a heures par mise',
  es: 'publicado actualizado actualizada el a las hora horas h hrs min minutos lectura de del hace última actualización lunes',
  pt: 'publicado atualizado em às há horas minutos min de leitura última atualização h',
  it: 'pubblicato aggiornato il alle ore min minuti di lettura ultimo aggiornamento fa modificato',
  nl: 'gepubliceerd bijgewerkt geplaatst op om uur leestijd min minuten laatst gewijzigd geleden',
  sv: 'publicerad publicerat uppdaterad uppdaterat kl klockan lästid min minuter senast sedan',
  no: 'publisert oppdatert sist kl klokken lesetid min minutter for siden',
  da: 'publiceret opdateret kl klokken læsetid min minutter senest siden d',
  fi: 'julkaistu päivitetty klo lukuaika min minuuttia',
  pl: 'opublikowano aktualizacja publikacja dodano godz godzina min r czytania data',
  cs: 'publikováno aktualizováno vydáno dnes v minut čtení',
  hu: 'megjelent frissítve módosítva perc olvasás',
  ro: 'publicat actualizat la ora data publicării ultima actualizare minute',
  tr: 'yayınlanma güncelleme giriş son tarihi saat dakika okuma',
  el: 'δημοσιεύθηκε ενημερώθηκε τελευταία ενημέρωση στις ώρα',
  ru: 'опубликовано обновлено дата публикации в мск назад минут час часов',
  uk: 'опубліковано оновлено дата о год хв тому',
  ar: 'نشر في تحديث آخر الساعة بتاريخ منذ دقيقة ساعة ص م',
  he: 'פורסם עודכן בשעה לפני',
  fa: 'منتشر شده به روز ساعت',
  hi: 'प्रकाशित अपडेट ist बजे',
  bn: 'প্রকাশ প্রকাশিত আপডেট হালনাগাদ',
  id: 'diterbitkan diperbarui pukul wib kompas',
  vi: 'cập nhật đăng lúc ngày giờ gmt',
  ja: '公開 更新 配信 掲載 分 時 午前 午後',
  ko: '입력 수정 등록 업데이트 오전 오후 승인',
  zh: '发布 更新 時間 时间 發布 上午 下午',
};

const made = new Map<string, Set<string>>();

/** Words of dates on a page in a language: months and days by Intl, and what stands beside them; English always among them. */
export function dateWordsOf(lang: string | undefined): ReadonlySet<string> {
  const own = lang?.split('-')[0]?.toLowerCase() ?? 'en';
  const known = made.get(own);
  if (known) return known;
  const words = new Set<string>();
  for (const language of new Set([own, 'en'])) {
    for (const word of (BESIDE_DATES[language] ?? '').split(' ')) words.add(word);
    try {
      for (const style of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', weekday: style, timeZone: 'UTC' });
        for (let i = 0; i < 12; i++)
          for (const part of format.formatToParts(Date.UTC(2024, i, 1 + i)))
            if (part.type === 'month' || part.type === 'weekday') for (const word of wordKey(part.value).split(' ')) words.add(word);
      }
    } catch {
      // A language that Intl does not know has only the words above.
    }
  }
  words.delete('');
  made.set(own, words);
  return words;
}
